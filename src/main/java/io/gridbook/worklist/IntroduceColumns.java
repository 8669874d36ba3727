package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Place;
import java.util.List;

/** Customers to whom the manager is new: what changed, and since when. */
final class IntroduceColumns implements KindColumns {
    private final CommonColumns common;
    private final KindTail tail;

    IntroduceColumns(CommonColumns common, KindTail tail) {
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(34);
        columns.add(printed(common.heading("change"), 16, line -> common.word("change", line.word("change"))));
        columns.add(printed(common.heading("change-since"), 12, line -> Cell.day(line.day("since"))));
        columns.add(tail.money("arpu", line -> line.customer().arpu()));
        columns.add(tail.due(Place.PRINTED));
        columns.add(tail.room("record", 30));
        columns.addAll(tail.columns());
        return columns;
    }
}
