package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The published nights before a business date, newest first. */
record History(List<OracleNight> nights) {

    static History before(LocalDate day, List<OracleNight> published) {
        return new History(published.stream()
                .filter(night -> night.businessDate().isBefore(day))
                .sorted(Comparator.comparing(OracleNight::businessDate).reversed())
                .toList());
    }

    LocalDate firstSeen(CaseKey key, LocalDate day) {
        return nights.stream()
                .filter(night -> night.has(key))
                .map(OracleNight::businessDate)
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    String state(CaseKey key) {
        if (nights.stream().noneMatch(night -> night.has(key))) {
            return "new";
        }
        return nights.get(0).has(key) ? "open" : "recurring";
    }

    /** The first night of the customer's unbroken series of nights with arrears that reaches to the day. */
    LocalDate arrearsSince(String customerId, LocalDate day) {
        return nights.stream()
                .takeWhile(night -> night.arrearsStage(customerId) != null)
                .map(OracleNight::businessDate)
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    /** The first night of the customer's unbroken run of nights in one stage that reaches to the day. */
    LocalDate stageSince(String customerId, String stage, LocalDate day) {
        return nights.stream()
                .takeWhile(night -> stage.equals(night.arrearsStage(customerId)))
                .map(OracleNight::businessDate)
                .min(LocalDate::compareTo)
                .orElse(day);
    }
}
