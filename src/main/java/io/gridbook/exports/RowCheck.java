package io.gridbook.exports;

import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import java.time.LocalDate;

/** What must hold between the columns of one row. */
@FunctionalInterface
interface RowCheck {
    void check(Row row) throws RowFault;

    /** The check of a kind for the files of a period. */
    static RowCheck of(ExportKind kind, LocalDate period) {
        return switch (kind) {
            case BILLS -> new BillIdentity();
            case SERVICES -> new ServiceDates();
            case ARREARS -> new ArrearsMonth(period);
            case DISCONNECTS -> new DisconnectTimes();
            case EXEMPTIONS -> new ExemptionScope();
            case GRIDS, CUSTOMERS, BALANCES, CHARGES, ADJUSTMENTS, PREMISES -> row -> {};
        };
    }
}
