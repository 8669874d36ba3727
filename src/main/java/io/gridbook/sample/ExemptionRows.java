package io.gridbook.sample;

/** Rows of exemptions_YYYYMMDD. */
final class ExemptionRows {
    static final String HEADING = "account_id,customer_id,kind,valid_from,valid_to,reason";

    private ExemptionRows() {}

    static void write(Exemption exemption, FileRows to) {
        to.text(exemption.account());
        to.text(exemption.customer());
        to.text(exemption.kind());
        to.date(exemption.from());
        to.date(exemption.to());
        to.text(exemption.reason());
        to.end();
    }
}
