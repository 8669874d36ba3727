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
    private final Map<String, String> arrearsStages = new HashMap<>();

    OracleNight(
            LocalDate businessDate,
            YearMonth month,
            List<OracleSegment> segments,
            List<OracleCase> cases,
            List<OracleSeat> seats) {
        this.businessDate = businessDate;
        this.month = month;
        this.segments = segments;
        this.cases = cases;
        this.seats = seats;
        for (OracleCase one : cases) {
            byKey.put(one.finding().key(), one);
            if (one.rule().equals("ARREARS")) {
                arrearsStages.put(one.customerId(), one.stage());
            }
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

    /** In the order of alerts.csv. */
    public List<OracleCase> cases() {
        return cases;
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

    boolean has(CaseKey key) {
        return byKey.containsKey(key);
    }

    @Nullable
    String arrearsStage(String customerId) {
        return arrearsStages.get(customerId);
    }
}
