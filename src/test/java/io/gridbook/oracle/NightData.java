package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** All that a night's rules judge by. */
record NightData(
        Snapshot snapshot,
        YearMonth month,
        Bills bills,
        Map<String, OracleSegment> segments,
        History history,
        Contacts contacts,
        OracleSettings settings,
        OracleCalendar calendar) {

    LocalDate day() {
        return snapshot.day();
    }

    /** The day on which managers read the list. */
    LocalDate workingDay() {
        return day().plusDays(1);
    }

    /** Empty for a customer that was not in base for the analysis month. */
    String band(Customer customer) {
        OracleSegment segment = segments.get(customer.id());
        return segment == null ? "" : segment.band();
    }

    boolean highBand(Customer customer) {
        return band(customer).equals("HIGH");
    }

    long get(Setting setting) {
        return settings.get(setting);
    }
}
