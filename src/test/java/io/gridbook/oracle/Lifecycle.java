package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.Objects;

/** Makes a case of a finding: first seen, state, due, overdue and severity. */
record Lifecycle(LocalDate day, History history, OracleSettings settings, OracleCalendar calendar) {

    OracleCase of(Finding finding, CaseFrame frame) {
        LocalDate firstSeen = history.firstSeen(finding.key(), day);
        LocalDate due = Objects.requireNonNullElseGet(
                finding.due(), () -> calendar.plus(firstSeen, settings.get(Setting.SPEND_DUE_DAYS)));
        boolean overdue = due.isBefore(day.plusDays(1));
        long severity = score(frame.tier(), "_TIER_SCORE")
                + score(frame.band(), "_BAND_SCORE")
                + finding.weight()
                + (overdue ? settings.get(Setting.OVERDUE_SCORE) : 0);
        return new OracleCase(finding, frame, firstSeen, history.state(finding.key()), due, overdue, severity);
    }

    private long score(String level, String kind) {
        boolean scores = level.equals("HIGH") || level.equals("MID");
        return scores ? settings.get(Setting.valueOf(level + kind)) : 0;
    }
}
