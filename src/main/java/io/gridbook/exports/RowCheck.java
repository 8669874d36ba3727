package io.gridbook.exports;

import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;

/** What must hold between the columns of one row. */
@FunctionalInterface
interface RowCheck {
    void check(Row row) throws RowFault;

    static RowCheck of(ExportKind kind) {
        return switch (kind) {
            case BILLS -> new BillIdentity();
            case SERVICES -> new ServiceDates();
            case DISCONNECTS -> new DisconnectTimes();
            case EXEMPTIONS -> new ExemptionScope();
            case GRIDS, CUSTOMERS, ARREARS, BALANCES, CHARGES, ADJUSTMENTS, PREMISES -> row -> {};
        };
    }
}
