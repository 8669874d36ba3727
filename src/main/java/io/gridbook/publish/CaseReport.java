package io.gridbook.publish;

import io.gridbook.publish.report.RevisionLine;
import io.gridbook.publish.report.RuleLine;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** What the run report says about the cases of a day; to be asked before the day is published. */
public final class CaseReport {
    private static final int NIGHTS = 7;

    private final DSLContext dsl;
    private final ReportsFolder reports;

    public CaseReport(DSLContext dsl, ReportsFolder reports) {
        this.dsl = dsl;
        this.reports = reports;
    }

    /** The cases of each rule, those of none included, in the order given. */
    public List<RuleLine> rules(Edition edition, List<String> rules) {
        CaseCounts counts = new CaseCounts(dsl, edition.period());
        List<LocalDate> nights = new PublicationRows(dsl).nightsBefore(edition.period(), NIGHTS);
        Map<String, Map<String, Long>> states = counts.byState();
        Map<String, Map<LocalDate, Long>> before = counts.onNights(nights);
        Map<String, Long> ended = nights.isEmpty() ? Map.of() : counts.endedSince(nights.get(nights.size() - 1));
        return rules.stream()
                .map(rule -> line(
                        rule,
                        states.getOrDefault(rule, Map.of()),
                        ended.getOrDefault(rule, 0L),
                        nights,
                        before.getOrDefault(rule, Map.of())))
                .toList();
    }

    /** What is different from the revision of the day that readers see now. */
    public RevisionLine revision(Edition edition, Staging staging) {
        return new PublicationRows(dsl)
                .published(edition)
                .filter(row -> reports.leadsTo(edition.kind(), edition.name(), row.getFolder()))
                .map(visible -> changes(edition, staging.revision(), visible))
                .orElseGet(() -> new RevisionLine(staging.revision(), null, List.of(), 0, 0, 0, List.of()));
    }

    /** The same of a month, whose rows are those of its data files. */
    public RevisionLine revision(Edition edition, Staging staging, List<FileChange> changes) {
        return new PublicationRows(dsl)
                .published(edition)
                .filter(row -> reports.leadsTo(edition.kind(), edition.name(), row.getFolder()))
                .map(visible -> new RevisionLine(
                        staging.revision(),
                        visible.getRevision(),
                        new InputChanges(dsl, visible).of(edition),
                        changes.stream().mapToLong(FileChange::added).sum(),
                        changes.stream().mapToLong(FileChange::gone).sum(),
                        changes.stream().mapToLong(FileChange::changed).sum(),
                        List.of()))
                .orElseGet(() -> new RevisionLine(staging.revision(), null, List.of(), 0, 0, 0, List.of()));
    }

    private RevisionLine changes(Edition edition, int number, PublicationRecord visible) {
        CaseChanges changes = new CaseChanges(dsl, edition.period());
        var counts = changes.counts();
        return new RevisionLine(
                number,
                visible.getRevision(),
                new InputChanges(dsl, visible).of(edition),
                counts.value1(),
                counts.value2(),
                counts.value3(),
                changes.first());
    }

    private static RuleLine line(
            String rule, Map<String, Long> states, long ended, List<LocalDate> nights, Map<LocalDate, Long> before) {
        return new RuleLine(
                rule,
                states.getOrDefault("new", 0L),
                states.getOrDefault("open", 0L),
                states.getOrDefault("recurring", 0L),
                ended,
                nights.stream().map(night -> before.getOrDefault(night, 0L)).toList());
    }
}
