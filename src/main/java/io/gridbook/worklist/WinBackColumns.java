package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import java.util.List;

/** Customers who left: when the last service ceased, why, what they spent before. */
final class WinBackColumns implements KindColumns {
    private final CommonColumns common;
    private final KindTail tail;

    WinBackColumns(CommonColumns common, KindTail tail) {
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(32);
        columns.add(printed(common.heading("last-ceased"), 12, line -> Cell.day(line.day("ceased"))));
        columns.add(printed(common.heading("leave-reason"), 24, line -> Cell.text(line.detail("reason"))));
        columns.add(tail.money("spent-before", line -> line.figure("average")));
        columns.add(printed(common.heading("months-counted"), 9, line -> Cell.count(line.figure("months"))));
        columns.add(tail.room("record", 30));
        columns.addAll(tail.columns());
        return columns;
    }
}
