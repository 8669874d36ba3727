package io.gridbook.oracle;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A customer with cases that wants a seat on its grid's list of today. */
record Candidate(String customerId, Turn turn, long score, long stake) {

    static final Comparator<Candidate> ORDER = comparingLong(Candidate::score)
            .thenComparingLong(Candidate::stake)
            .reversed()
            .thenComparing(Candidate::customerId, CodePoints.ORDER);

    static Candidate of(
            String customerId,
            Turn turn,
            List<OracleCase> cases,
            LocalDate day,
            OracleSettings settings,
            OracleCalendar calendar) {
        long highest = cases.stream().mapToLong(OracleCase::severity).max().orElseThrow();
        LocalDate earliest = cases.stream()
                .map(OracleCase::firstSeen)
                .min(LocalDate::compareTo)
                .orElseThrow();
        long waiting = Math.min(settings.get(Setting.WAITING_MOST), calendar.between(earliest, day));
        long further = settings.get(Setting.FURTHER_CASE_SCORE) * (cases.size() - 1);
        long stake = 0;
        for (OracleCase one : cases) {
            Long own = one.stake();
            stake += own == null ? 0 : own;
        }
        return new Candidate(customerId, turn, highest + further + waiting, stake);
    }
}
