package io.gridbook.oracle;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The published nights before a business date, newest first, and by which ids they knew the customers of that date. */
record History(List<OracleNight> nights, Identities identities) {

    private static final Comparator<Series> LONGEST =
            comparing(Series::began).thenComparing(Series::customerId, CodePoints.ORDER);

    static History before(LocalDate day, List<OracleNight> published, Identities identities) {
        return new History(
                published.stream()
                        .filter(night -> night.businessDate().isBefore(day))
                        .sorted(comparing(OracleNight::businessDate).reversed())
                        .toList(),
                identities);
    }

    /** An unbroken series of nights with arrears: since when, in which stage it stands, and since when in that. */
    record Series(String customerId, LocalDate began, String stage, LocalDate stageBegan) {}

    LocalDate firstSeen(Finding finding, LocalDate day) {
        return nights.stream()
                .filter(night -> listed(night, finding))
                .map(OracleNight::businessDate)
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    @Nullable
    LocalDate lastListed(Finding finding) {
        return nights.stream()
                .filter(night -> listed(night, finding))
                .map(OracleNight::businessDate)
                .findFirst()
                .orElse(null);
    }

    private boolean listed(OracleNight night, Finding finding) {
        return identities.namesOf(finding.customer().id()).stream()
                .anyMatch(id -> night.stageListed(finding.as(id)) != null);
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
        Series series = longest(0, identities.namesOf(customerId));
        return series == null ? day : series.began();
    }

    /** The first night of the customer's unbroken run of nights in one stage that reaches to the day. */
    LocalDate stageSince(String customerId, String stage, LocalDate day) {
        Series series = longest(0, identities.namesOf(customerId));
        return series == null || !series.stage().equals(stage) ? day : series.stageBegan();
    }

    /** Of those that were one customer on the night after, the longest series goes on. */
    private @Nullable Series longest(int back, Collection<String> ids) {
        return back == nights.size()
                ? null
                : ids.stream()
                        .map(id -> series(back, id))
                        .filter(Objects::nonNull)
                        .min(LONGEST)
                        .orElse(null);
    }

    private @Nullable Series series(int back, String id) {
        OracleNight night = nights.get(back);
        String stage = night.arrearsStage(id);
        if (stage == null) {
            return null;
        }
        LocalDate day = night.businessDate();
        Series before = longest(back + 1, night.identities().namesOf(id));
        if (before == null) {
            return new Series(id, day, stage, day);
        }
        return new Series(id, before.began(), stage, before.stage().equals(stage) ? before.stageBegan() : day);
    }
}
