package io.gridbook.job;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.SERVICE;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.SetKind;
import io.gridbook.store.Partitions;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Which published nights are simulated, oldest first.
 *
 * @param days those whose snapshot is there
 * @param notes a line for each that is left out
 */
record SimulatedNights(List<LocalDate> days, List<String> notes) {
    /** Those of a span; stops where there is none. */
    static SimulatedNights of(DSLContext dsl, NightSpan span) {
        List<LocalDate> nights = published(dsl, span);
        NavigableSet<LocalDate> snapshots = snapshots(dsl);
        List<LocalDate> kept = nights.stream().filter(snapshots::contains).toList();
        List<String> notes = nights.stream()
                .filter(each -> !snapshots.contains(each))
                .map("%s is left out: its snapshot is past keeping (jobs/retention.yml)"::formatted)
                .toList();
        if (kept.isEmpty()) {
            throw new StopException(ExitCode.INPUT_MISSING, String.join("\n", notes) + "\nSimulate a newer night");
        }
        return new SimulatedNights(kept, notes);
    }

    /** A night as it is published now, unless its snapshot has been dropped meanwhile. */
    static Optional<PublicationRecord> there(DSLContext dsl, LocalDate day) {
        return snapshots(dsl).contains(day)
                ? dsl.selectFrom(PUBLICATION)
                        .where(visible(), PUBLICATION.PERIOD.eq(day))
                        .fetchOptional()
                : Optional.empty();
    }

    private static NavigableSet<LocalDate> snapshots(DSLContext dsl) {
        NavigableSet<LocalDate> snapshots = Partitions.periods(dsl, SERVICE);
        snapshots.retainAll(Partitions.periods(dsl, CASE_DAY));
        return snapshots;
    }

    private static Condition visible() {
        return PUBLICATION.KIND.eq(SetKind.DAILY.name()).and(PUBLICATION.STATE.eq("PUBLISHED"));
    }

    private static List<LocalDate> published(DSLContext dsl, NightSpan span) {
        List<LocalDate> all = dsl.select(PUBLICATION.PERIOD)
                .from(PUBLICATION)
                .where(visible())
                .orderBy(PUBLICATION.PERIOD)
                .fetch(PUBLICATION.PERIOD);
        if (all.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING, "No night is published yet. Run nightly first, then simulate");
        }
        LocalDate newest = all.get(all.size() - 1);
        LocalDate from = span.from() == null ? newest : span.from();
        LocalDate to = span.to() == null ? newest : span.to();
        List<LocalDate> found = all.stream()
                .filter(night -> !night.isBefore(from) && !night.isAfter(to))
                .toList();
        if (found.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "No night %s was published; those that were go from %s to %s. To have it, run nightly --date %s"
                            .formatted(span.show(), all.get(0), newest, from));
        }
        return found;
    }
}
