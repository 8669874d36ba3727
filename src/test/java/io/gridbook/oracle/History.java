package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published nights before a business date, newest first. */
record History(List<OracleNight> nights) {

    static History before(LocalDate day, List<OracleNight> published) {
        return new History(published.stream()
                .filter(night -> night.businessDate().isBefore(day))
                .sorted(Comparator.comparing(OracleNight::businessDate).reversed())
                .toList());
    }

    LocalDate firstSeen(CaseKey key, LocalDate day) {
        return earliest(nights.stream().filter(night -> night.stageListed(key) != null), day);
    }

    @Nullable
    LocalDate lastListed(CaseKey key) {
        return nights.stream()
                .filter(night -> night.stageListed(key) != null)
                .map(OracleNight::businessDate)
                .findFirst()
                .orElse(null);
    }

    boolean newest(LocalDate night) {
        return nights.get(0).businessDate().equals(night);
    }

    /** The stage in which a published night listed a case; null when it did not. */
    @Nullable
    String stageListed(LocalDate day, CaseKey key) {
        for (OracleNight night : nights) {
            if (night.businessDate().equals(day)) {
                return night.stageListed(key);
            }
        }
        return null;
    }

    /** The first night of the customer's unbroken series of nights with arrears that reaches to the day. */
    LocalDate arrearsSince(String customerId, LocalDate day) {
        return unbroken(night -> night.arrearsStage(customerId) != null, day);
    }

    /** The first night of the customer's unbroken run of nights in one stage that reaches to the day. */
    LocalDate stageSince(String customerId, String stage, LocalDate day) {
        return unbroken(night -> stage.equals(night.arrearsStage(customerId)), day);
    }

    private LocalDate unbroken(Predicate<OracleNight> goesOn, LocalDate day) {
        return earliest(nights.stream().takeWhile(goesOn), day);
    }

    private static LocalDate earliest(Stream<OracleNight> nights, LocalDate day) {
        return nights.map(OracleNight::businessDate).min(LocalDate::compareTo).orElse(day);
    }
}
