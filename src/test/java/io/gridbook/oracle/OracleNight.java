package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a night must publish: segments, cases and who stands under Today and Backlog. */
public final class OracleNight {

    private final LocalDate businessDate;
    private final YearMonth month;
    private final List<OracleSegment> segments;
    private final List<OracleCase> cases;
    private final List<OracleSeat> seats;
    private final Map<CaseKey, OracleCase> byKey = new HashMap<>();
    private final Map<String, String> arrearsStages;
    private final Identities identities;

    /** Arrears are known by customer with their stage, those that a contact has silenced too. */
    OracleNight(
            LocalDate businessDate,
            YearMonth month,
            List<OracleSegment> segments,
            List<OracleCase> cases,
            List<OracleSeat> seats,
            Map<String, String> arrearsStages,
            Identities identities) {
        this.businessDate = businessDate;
        this.month = month;
        this.segments = segments;
        this.cases = cases;
        this.seats = seats;
        this.arrearsStages = arrearsStages;
        this.identities = identities;
        for (OracleCase one : cases) {
            byKey.put(one.finding().key(), one);
        }
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public YearMonth month() {
        return month;
    }

    /** In the order of segments.csv. */
    public List<OracleSegment> segments() {
        return segments;
    }

    /** In the order of alerts.csv; a case that a contact has closed is none. */
    public List<OracleCase> cases() {
        return cases;
    }

    /** Those of one rule. */
    public List<OracleCase> cases(String rule) {
        return cases.stream().filter(one -> one.rule().equals(rule)).toList();
    }

    /** By grid, then position. */
    public List<OracleSeat> seats() {
        return seats;
    }

    /** Lines of segments.csv, the heading first. */
    public List<String> segmentLines() {
        return Stream.concat(Stream.of(OracleSegment.HEADING), segments.stream().map(OracleSegment::line))
                .toList();
    }

    /** Lines of alerts.csv without the column reason, the heading first. */
    public List<String> alertLines() {
        return Stream.concat(Stream.of(OracleCase.HEADING), cases.stream().map(OracleCase::line))
                .toList();
    }

    Identities identities() {
        return identities;
    }

    @Nullable
    String stageListed(CaseKey key) {
        OracleCase one = byKey.get(key);
        return one == null ? null : one.stage();
    }

    @Nullable
    String arrearsStage(String customerId) {
        return arrearsStages.get(customerId);
    }
}
