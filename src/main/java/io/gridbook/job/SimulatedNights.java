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
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jooq.DSLContext;

/**
 * Which published nights are simulated, oldest first.
 *
 * @param published those whose snapshot is there
 * @param notes a line for each that is left out
 */
record SimulatedNights(List<PublicationRecord> published, List<String> notes) {
    /** Those of a span; stops where there is none. */
    static SimulatedNights of(DSLContext dsl, NightSpan span) {
        List<PublicationRecord> nights = published(dsl, span);
        SortedSet<LocalDate> snapshots = Partitions.periods(dsl, SERVICE);
        snapshots.retainAll(Partitions.periods(dsl, CASE_DAY));
        List<PublicationRecord> kept = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (PublicationRecord night : nights) {
            if (snapshots.contains(night.getPeriod())) {
                kept.add(night);
            } else {
                notes.add("%s is left out: its snapshot is past keeping (jobs/retention.yml)"
                        .formatted(night.getPeriod()));
            }
        }
        if (kept.isEmpty()) {
            throw new StopException(ExitCode.INPUT_MISSING, String.join("\n", notes) + "\nSimulate a newer night");
        }
        return new SimulatedNights(kept, notes);
    }

    private static List<PublicationRecord> published(DSLContext dsl, NightSpan span) {
        List<PublicationRecord> all = dsl.selectFrom(PUBLICATION)
                .where(PUBLICATION.KIND.eq(SetKind.DAILY.name()), PUBLICATION.STATE.eq("PUBLISHED"))
                .orderBy(PUBLICATION.PERIOD)
                .fetch();
        if (all.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING, "No night is published yet. Run nightly first, then simulate");
        }
        LocalDate newest = all.get(all.size() - 1).getPeriod();
        LocalDate from = span.from() == null ? newest : span.from();
        LocalDate to = span.to() == null ? newest : span.to();
        List<PublicationRecord> found = all.stream()
                .filter(night -> !night.getPeriod().isBefore(from))
                .filter(night -> !night.getPeriod().isAfter(to))
                .toList();
        if (found.isEmpty()) {
            throw new StopException(
                    ExitCode.WRONG_USE,
                    "No night %s was published; those that were go from %s to %s"
                            .formatted(span.show(), all.get(0).getPeriod(), newest));
        }
        return found;
    }
}
