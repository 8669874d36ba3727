package io.gridbook.worklist;

import io.gridbook.workbook.Column;
import java.util.List;

/** Customers with landline, broadband and mobile who could have them in a bundle. */
final class BundleColumns implements KindColumns {
    private final CommonColumns common;
    private final KindTail tail;

    BundleColumns(CommonColumns common, KindTail tail) {
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(36);
        columns.add(tail.money("arpu", line -> line.customer().arpu()));
        columns.add(tail.money("spend-month", line -> line.customer().lastSpend()));
        columns.add(common.tier(KindLine::customer));
        columns.add(tail.room("record", 40));
        columns.addAll(tail.columns());
        return columns;
    }
}
