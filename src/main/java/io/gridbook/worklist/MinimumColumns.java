package io.gridbook.worklist;

import io.gridbook.workbook.Column;
import io.gridbook.workbook.Place;
import java.util.List;

/** Good numbers that do not reach their minimum: number, grade, spend, minimum, shortfall. */
final class MinimumColumns implements KindColumns {
    private final CommonColumns common;
    private final KindTail tail;

    MinimumColumns(CommonColumns common, KindTail tail) {
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(28);
        columns.add(tail.identifier("service-number", 16, line -> line.word("number")));
        columns.add(common.grade(line -> line.found().stage()));
        columns.add(tail.money("number-spend", line -> line.figure("spend")));
        columns.add(tail.money("minimum", line -> line.figure("minimum")));
        columns.add(tail.money("short-of", line -> line.found().atStake()));
        columns.add(tail.due(Place.PRINTED));
        columns.add(tail.room("record", 20));
        columns.addAll(tail.columns());
        return columns;
    }
}
