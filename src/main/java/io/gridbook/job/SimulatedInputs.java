package io.gridbook.job;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.MANAGER_CHANGE;
import static io.gridbook.store.schema.Tables.PUBLICATION;

import io.gridbook.explain.LaterRun;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.publish.Comparison;
import io.gridbook.publish.Edition;
import io.gridbook.publish.SetKind;
import io.gridbook.publish.report.Difference;
import io.gridbook.segment.Night;
import io.gridbook.store.Partitions;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What a published night is computed from now, and where that is not what it was published from. */
final class SimulatedInputs {
    /** The most of them that a note names. */
    private static final int NAMED = 5;

    private static final int MANAGER_DAYS = 31;

    private static final String INTRODUCE = "INTRODUCE";

    private final DSLContext dsl;
    private final PublicationRecord published;
    private final LocalDate day;
    private final Night night;
    private final Set<YearMonth> late;
    private final List<Difference> changed;
    private final Optional<LaterRun> later;

    /** @param settingsHash of the settings files, without what is tried */
    SimulatedInputs(DSLContext dsl, PublicationRecord published, String settingsHash) {
        this.dsl = dsl;
        this.published = published;
        this.day = published.getPeriod();
        YearMonth month = YearMonth.from(published.getAnalysisMonth());
        NavigableSet<YearMonth> loaded = billMonths();
        this.night = new Night(day, month, loaded.headSet(month, true));
        this.late = loaded.tailSet(month, false);
        this.changed = new Comparison(dsl).inputs(edition(settingsHash));
        this.later = LaterRun.after(dsl, published);
    }

    /** The night as it was published: bills of a month after its M that came late are not looked at. */
    Night night() {
        return night;
    }

    /** Whether what is there of the day was computed by the published run, from what is there still. */
    boolean asPublished() {
        return changed.isEmpty() && later.isEmpty();
    }

    /**
     * What a reader of the figures should know, a sentence each.
     *
     * @param tried whether the settings tried may make a rule find others
     */
    List<String> notes(Predicate<String> tried) {
        List<String> notes = new ArrayList<>();
        if (!changed.isEmpty()) {
            notes.add("%s was published from other inputs, which are part of the difference: %s"
                    .formatted(day, show(changed)));
        }
        later.map(LaterRun::show).ifPresent(notes::add);
        if (!late.isEmpty()) {
            notes.add("%s was published with the bills up to %s; those of %s came later and are not looked at"
                    .formatted(
                            day,
                            night.month(),
                            late.stream().map(YearMonth::toString).collect(Collectors.joining(", "))));
        }
        if ((!asPublished() || tried.test(INTRODUCE)) && changesOfManagersAreGone()) {
            notes.add("%s: INTRODUCE finds too few, because days before it are past keeping".formatted(day));
        }
        return notes;
    }

    private Edition edition(String settingsHash) {
        return new Edition(SetKind.DAILY, day, night.month(), night.hasMonthBefore(), 0, settingsHash, filesBehind());
    }

    /** Rows of a file that are past keeping are gone in detail alone: what was added up from them is kept. */
    private List<Integer> filesBehind() {
        List<Integer> files = new ArrayList<>(new LoadedFiles(dsl).behind(day, night.loaded()));
        files.addAll(dsl.select(EXPORT_FILE.FILE_ID)
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.FILE_ID.in(published.getFileIds()), EXPORT_FILE.STATE.eq("EXPIRED"))
                .orderBy(EXPORT_FILE.FILE_ID)
                .fetch(EXPORT_FILE.FILE_ID));
        return files;
    }

    /** The months before the night's whose bills were ever loaded. */
    private NavigableSet<YearMonth> billMonths() {
        return dsl
                .selectDistinct(EXPORT_FILE.PERIOD)
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.in("LOADED", "EXPIRED"), EXPORT_FILE.KIND.eq("bills"))
                .and(EXPORT_FILE.PERIOD.lt(day.withDayOfMonth(1)))
                .fetch(EXPORT_FILE.PERIOD)
                .stream()
                .map(YearMonth::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String show(List<Difference> changed) {
        String named = changed.stream()
                .limit(NAMED)
                .map(each -> each.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + each.show())
                .collect(Collectors.joining(", "));
        return changed.size() > NAMED ? named + " and %d more".formatted(changed.size() - NAMED) : named;
    }

    private boolean changesOfManagersAreGone() {
        return dsl.selectDistinct(PUBLICATION.PERIOD)
                .from(PUBLICATION)
                .where(PUBLICATION.KIND.eq(SetKind.DAILY.name()), PUBLICATION.PERIOD.lt(day))
                .and(PUBLICATION.PERIOD.ge(day.minusDays(MANAGER_DAYS)))
                .and(PUBLICATION.PERIOD.notIn(Partitions.periods(dsl, MANAGER_CHANGE)))
                .fetch()
                .isNotEmpty();
    }
}
