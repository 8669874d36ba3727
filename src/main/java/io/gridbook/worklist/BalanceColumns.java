package io.gridbook.worklist;

import io.gridbook.workbook.Column;
import io.gridbook.workbook.Place;
import java.util.List;

/** A prepaid account that will not last: account, usable balance, average monthly spend, what is missing. */
final class BalanceColumns implements KindColumns {
    private final KindTail tail;

    BalanceColumns(KindTail tail) {
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(30);
        columns.add(tail.identifier("account", 20, line -> line.found().subject()));
        columns.add(tail.money("balance", line -> line.figure("balance")));
        columns.add(tail.money("account-average", line -> line.figure("average")));
        columns.add(tail.money("short-of", line -> line.found().atStake()));
        columns.add(tail.due(Place.PRINTED));
        columns.add(tail.room("record", 24));
        columns.addAll(tail.columns());
        return columns;
    }
}
