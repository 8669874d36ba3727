package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.text.Reasons;
import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Place;
import java.util.List;

/** Any kind without columns of its own: the reason in words. */
final class OtherColumns implements KindColumns {
    private final CommonColumns common;
    private final KindTail tail;
    private final Reasons reasons;

    OtherColumns(Words words, CommonColumns common, KindTail tail) {
        this.common = common;
        this.tail = tail;
        this.reasons = new Reasons(words);
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(30);
        columns.add(printed(common.heading("wrong"), 50, line -> Cell.text(reason(line))));
        columns.add(tail.stake(Place.PRINTED));
        columns.add(tail.due(Place.PRINTED));
        columns.addAll(tail.columns());
        return columns;
    }

    private String reason(KindLine line) {
        return reasons.sentence(
                line.found().rule(), line.found().stage(), line.found().figures());
    }
}
