package io.gridbook.sample;

/** Rows of adjustments_YYYYMM. */
final class AdjustmentRows {
    static final String HEADING =
            "adjustment_id,account_id,service_id,made_on,amount,cause,cause_text,approved_by_level,document_ref";

    private AdjustmentRows() {}

    static void write(Adjustment adjustment, FileRows to) {
        to.text(adjustment.id());
        to.text(adjustment.account());
        to.text(adjustment.service());
        to.date(adjustment.made());
        to.fen(adjustment.fen());
        to.text(adjustment.cause());
        to.text(adjustment.text());
        to.text(adjustment.approval());
        to.text(adjustment.document());
        to.end();
    }
}
