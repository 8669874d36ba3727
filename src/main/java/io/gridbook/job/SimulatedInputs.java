package io.gridbook.job;

import static io.gridbook.store.schema.Tables.MANAGER_CHANGE;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.RUN;
import static org.jooq.impl.DSL.max;

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
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** What a published night is computed from now, and where that is not what it was published from. */
final class SimulatedInputs {
    /** The most of them that a note names. */
    private static final int NAMED = 5;

    private static final int MANAGER_DAYS = 31;

    private final DSLContext dsl;
    private final LoadedFiles files;
    private final LocalDate day;
    private final Long runId;
    private final YearMonth month;
    private final NavigableSet<YearMonth> loaded;

    SimulatedInputs(DSLContext dsl, PublicationRecord published) {
        this.dsl = dsl;
        this.files = new LoadedFiles(dsl);
        this.day = published.getPeriod();
        this.runId = published.getRunId();
        this.month = YearMonth.from(published.getAnalysisMonth());
        this.loaded = files.billMonthsBefore(YearMonth.from(day));
    }

    /** The night as it was published: bills of a month that came late since are not looked at. */
    Night night() {
        return new Night(day, month, loaded.headSet(month, true));
    }

    /** Whether what was computed of the day is that of the published run, and not of one that failed after it. */
    boolean ofNewestRun() {
        Long newest = dsl.select(max(RUN.RUN_ID))
                .from(RUN)
                .where(RUN.BUSINESS_DATE.eq(day), RUN.COMMAND.eq(NightlyJob.NAME))
                .fetchOne(0, Long.class);
        return runId.equals(newest);
    }

    /** What else than the settings tried makes the difference, a sentence each. */
    List<String> notes(String settingsHash) {
        List<String> notes = new ArrayList<>();
        List<Difference> changed = new Comparison(dsl).inputs(edition(settingsHash));
        if (!changed.isEmpty()) {
            notes.add("%s was published from other inputs, which are part of the difference: %s"
                    .formatted(day, show(changed)));
        }
        if (changesOfManagersAreGone()) {
            notes.add("%s: INTRODUCE finds too few, because days before it are past keeping".formatted(day));
        }
        return notes;
    }

    private Edition edition(String settingsHash) {
        return new Edition(
                SetKind.DAILY,
                day,
                loaded.isEmpty() ? month : loaded.last(),
                loaded.contains(month.minusMonths(1)),
                0,
                settingsHash,
                files.behind(day, loaded));
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
