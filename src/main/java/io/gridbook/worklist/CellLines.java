package io.gridbook.worklist;

import io.gridbook.workbook.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Lines for one cell: as many as a row of Excel can show, and then how many more there are. */
final class CellLines {
    /** A row can be 409 points high, 25 lines of ours. */
    private static final int MOST = 22;

    private CellLines() {}

    static String join(List<String> lines, double columnWidth, IntFunction<String> more) {
        List<String> shown = new ArrayList<>();
        int used = 0;
        for (String line : lines) {
            used += TextSize.lines(line, columnWidth);
            if (used > MOST && !shown.isEmpty()) {
                shown.add(more.apply(lines.size() - shown.size()));
                break;
            }
            shown.add(line);
        }
        return String.join("\n", shown);
    }
}
