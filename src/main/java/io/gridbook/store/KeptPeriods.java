package io.gridbook.store;

import io.gridbook.store.KeptTable.Keep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;

/** Which periods a night leaves in the database; those of later nights are never in question. */
final class KeptPeriods {
    private final LocalDate night;
    private final RetentionSettings settings;
    private final Set<LocalDate> monthEnds;
    private final Collection<PublishedMonth> published;

    /**
     * Kept from this night on.
     *
     * @param monthEnds the snapshots that stand for the ends of months
     * @param published the published nights, with the months that they looked at
     */
    KeptPeriods(
            LocalDate night,
            RetentionSettings settings,
            Set<LocalDate> monthEnds,
            Collection<PublishedMonth> published) {
        this.night = night;
        this.settings = settings;
        this.monthEnds = Set.copyOf(monthEnds);
        this.published = published;
    }

    /** A published night and its analysis month M. */
    record PublishedMonth(LocalDate day, YearMonth month) {}

    boolean keeps(Keep keep, LocalDate period) {
        return switch (keep) {
            case SNAPSHOT -> snapshot(period);
            case SEGMENT -> within(settings.spendMonths(), period) || snapshot(period);
            case CASE -> within(settings.caseMonths(), period);
            case BILLS -> within(settings.billMonths(), period) || lookedAt(period, 0);
            case WINDOW -> within(settings.spendMonths(), period) || lookedAt(period, 0);
            case SPEND -> within(settings.spendMonths(), period) || lookedAt(period, 11);
        };
    }

    /** Whether a day's snapshot is kept. */
    private boolean snapshot(LocalDate day) {
        return day.isAfter(night.minusDays(settings.snapshotDays()))
                || (monthEnds.contains(day) && within(settings.monthEndMonths(), day));
    }

    /** Whether a period is of the months counted back from the month before the night's. */
    private boolean within(int months, LocalDate period) {
        return !YearMonth.from(period).isBefore(YearMonth.from(night).minusMonths(months));
    }

    /** Whether a published night that is kept, or this night, looked at a month, or at it as one of those before. */
    private boolean lookedAt(LocalDate period, int monthsBefore) {
        YearMonth month = YearMonth.from(period);
        return published.stream()
                .filter(each -> snapshot(each.day()))
                .anyMatch(each -> !month.isAfter(each.month())
                        && !month.isBefore(each.month().minusMonths(monthsBefore)));
    }
}
