package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Place;
import java.util.List;

/** A slow month: spend of the billing month, what is charged so far, what was to be expected by now. */
final class PaceColumns implements KindColumns {
    private final CommonColumns common;
    private final KindTail tail;

    PaceColumns(CommonColumns common, KindTail tail) {
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(28);
        columns.add(tail.money("spend-month", line -> line.customer().lastSpend()));
        columns.add(printed(common.heading("charged-days"), 11, line -> Cell.count(line.figure("day"))));
        columns.add(tail.money("charged", line -> line.figure("charged")));
        columns.add(tail.money("expected", line -> line.figure("expected")));
        columns.add(printed(common.heading("reached"), 10, line -> Cell.percent(line.figure("percent"))));
        columns.add(tail.money("short-of", line -> line.found().atStake()));
        columns.add(tail.due(Place.PRINTED));
        columns.addAll(tail.columns());
        return columns;
    }
}
