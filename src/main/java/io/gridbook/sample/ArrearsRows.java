package io.gridbook.sample;

/** Rows of arrears_YYYYMMDD. */
final class ArrearsRows {
    static final String HEADING = "account_id,service_id,bill_month,outstanding,due_date";

    private ArrearsRows() {}

    static void write(Debt debt, FileRows to) {
        to.text(debt.account);
        to.text(debt.service);
        to.text(debt.month);
        to.fen(debt.outstanding);
        to.date(debt.due);
        to.end();
    }
}
