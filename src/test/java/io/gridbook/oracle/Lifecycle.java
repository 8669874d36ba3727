package io.gridbook.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes a case of a finding: first seen, state, due, overdue and severity. */
record Lifecycle(NightData night, Closures closures) {

    OracleCase of(Finding finding) {
        Customer customer = finding.customer();
        CaseFrame frame =
                CaseFrame.of(customer, night.segments().get(customer.id()), night.day(), night.month(), night.bills());
        LocalDate firstSeen = night.history().firstSeen(finding, night.day());
        OracleDue due = finding.due().from(firstSeen, night.calendar());
        boolean overdue = overdue(customer, firstSeen, due);
        long severity = score(frame.tier(), "_TIER_SCORE")
                + score(frame.band(), "_BAND_SCORE")
                + finding.weight()
                + (overdue ? night.get(Setting.OVERDUE_SCORE) : 0);
        return new OracleCase(finding, frame, firstSeen, state(finding), due, overdue, severity);
    }

    private String state(Finding finding) {
        LocalDate last = night.history().lastListed(finding);
        if (last == null) {
            return "new";
        }
        return night.history().newest(last) && !closures.closedAfter(last, finding) ? "open" : "recurring";
    }

    private boolean overdue(Customer customer, LocalDate firstSeen, @Nullable OracleDue due) {
        return due != null
                && due.day().isBefore(night.workingDay())
                && !night.contacts().answeredFrom(firstSeen.plusDays(1), customer.id());
    }

    private long score(String level, String kind) {
        boolean scores = level.equals("HIGH") || level.equals("MID");
        return scores ? night.get(Setting.valueOf(level + kind)) : 0;
    }
}
