package io.gridbook.sample;

import java.time.LocalDate;

/** Rows of charges_YYYYMMDD: what a service would be charged at an even pace like last month's, and more or less of it. */
final class ChargeRows {
    static final String HEADING = "service_id,charged_to_date";

    private ChargeRows() {}

    static void write(Service service, int night, Periods periods, FileRows to) {
        LocalDate day = periods.night(night);
        if (service.since > night || service.uncharged || !service.liveOn(day)) {
            return;
        }
        to.text(service.id);
        to.fen(service.charged(night, day));
        to.end();
    }
}
