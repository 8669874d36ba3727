package io.gridbook;

import static io.gridbook.store.schema.Tables.RUN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.alert.CalendarSettings;
import io.gridbook.alert.Candidates;
import io.gridbook.alert.Capacity;
import io.gridbook.alert.CapacitySettings;
import io.gridbook.alert.ContactSettings;
import io.gridbook.alert.Findings;
import io.gridbook.alert.Lifecycle;
import io.gridbook.alert.NightNote;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.SeveritySettings;
import io.gridbook.alert.Term;
import io.gridbook.alert.WorkingDays;
import io.gridbook.alert.YamlRuleSettings;
import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Check;
import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.RejectLimit;
import io.gridbook.exports.RowReader;
import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.ExportLoading;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.ingest.MergeSettings;
import io.gridbook.ingest.RejectFolder;
import io.gridbook.ingest.Resolution;
import io.gridbook.ingest.archive.KeptRejects;
import io.gridbook.publish.DataFiles;
import io.gridbook.publish.Edition;
import io.gridbook.publish.NoAudience;
import io.gridbook.publish.Published;
import io.gridbook.publish.Publisher;
import io.gridbook.publish.ReportsFolder;
import io.gridbook.publish.SetKind;
import io.gridbook.publish.Staging;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.segment.Segments;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.Invariant;
import io.gridbook.store.RetentionSettings;
import io.gridbook.worklist.WorkListProperties;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The street from exports to the work list's order and the data files, without job and workbooks. */
final class Street {
    /** Stands in place of each reason, so that it is easily found. */
    static final String REASON = "because";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DSLContext dsl;

    Street(DSLContext dsl) {
        this(dsl, List.of());
    }

    Street(DSLContext dsl, List<String> overrides) {
        this.dsl = dsl;
        context.registerBean(DSLContext.class, () -> dsl);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(ExportsProperties.class, ExportsProperties::canonical);
        // the drops of tests are as large or as small as their cases want
        context.registerBean(Acceptance.class, () -> (file, check, found) -> check == Check.VOLUME);
        context.registerBean(FileJudge.class, () -> new FileJudge(Acceptance.NONE));
        context.registerBean(RowReader.class, () -> new RowReader(Acceptance.NONE));
        context.registerBean(RejectLimit.class, () -> new RejectLimit(Acceptance.NONE));
        JobsFolder jobs = JobsFolder.read(Path.of("jobs"), overrides);
        context.registerBean(MergeSettings.class, () -> jobs.bind("rules.yml", "merge", MergeSettings.class));
        context.registerBean(SegmentSettings.class, () -> jobs.bind("rules.yml", "segment", SegmentSettings.class));
        context.registerBean(SeveritySettings.class, () -> jobs.bind("rules.yml", "severity", SeveritySettings.class));
        context.registerBean(
                CalendarSettings.class, () -> jobs.bind("calendar.yml", "calendar", CalendarSettings.class));
        context.registerBean(CapacitySettings.class, () -> new CapacitySettings(30));
        context.registerBean(
                ContactSettings.class, () -> contacts(jobs.bind("worklist.yml", "worklist", WorkListProperties.class)));
        context.registerBean(
                RetentionSettings.class, () -> jobs.bind("retention.yml", "retention", RetentionSettings.class));
        context.registerBean(RuleSettings.class, () -> new YamlRuleSettings(jobs));
        context.scan("io.gridbook.ingest", "io.gridbook.store", "io.gridbook.segment", "io.gridbook.alert");
        context.refresh();
    }

    /** The files that a night reads from a drop. */
    static List<DropFile> files(Path drop, LocalDate day) {
        return new DropPlan(Drop.scan(drop)).files(day);
    }

    Night night(Path drop, LocalDate day) throws InterruptedException {
        return found(prepared(drop, day));
    }

    /** From the files to what segments are made of. */
    Night prepared(Path drop, LocalDate day) throws InterruptedException {
        load(files(drop, day), drop, 2);
        return prepared(day);
    }

    /** Loads files, as many side by side as there are threads. */
    void load(List<DropFile> files, Path drop, int threads) throws InterruptedException {
        context.getBean(ExportLoading.class)
                .load(
                        begin(null),
                        files,
                        new RejectFolder(drop.resolve("rejects"), new KeptRejects(drop.resolve("kept"))),
                        threads);
    }

    /** From the raw tables to the order of the work list. */
    Night night(LocalDate day) {
        return found(prepared(day));
    }

    /** A night as its bills are loaded. */
    Night judged(LocalDate day) {
        NavigableSet<YearMonth> months = context.getBean(LoadedFiles.class).billMonthsBefore(YearMonth.from(day));
        return new Night(day, months.last(), months);
    }

    private Night prepared(LocalDate day) {
        Night night = judged(day);
        Resolution resolution = context.getBean(Resolution.class);
        resolution.customers(day);
        resolution.services(day);
        resolution.arrears(day);
        resolution.optional(day, night.month());
        resolution.managers(day, 31);
        night.loaded().stream().sorted().forEach(resolution::bills);
        resolution.window(day, night.month(), 3);
        resolution.orphans(day, night.month());
        return night;
    }

    /** From the segments to the order of the work list. */
    Night found(Night night) {
        context.getBean(Segments.class).write(night);
        context.getBean(WorkingDays.class).write();
        Findings findings = context.getBean(Findings.class);
        findings.prepare(night);
        findings.rules().forEach(rule -> findings.write(rule, night));
        context.getBean(Lifecycle.class).write(night);
        context.getBean(Capacity.class).write(night);
        return night;
    }

    /** What a person is told of a night's cases. */
    List<String> warnings(Night night) {
        return context.getBeansOfType(NightNote.class).values().stream()
                .flatMap(each -> each.of(night).stream())
                .toList();
    }

    /** Publishes the night's data files, so that later nights know its cases; all checks on figures must hold. */
    Published publish(Night night, Path reports) {
        Edition edition = new Edition(
                SetKind.DAILY,
                night.day(),
                night.month(),
                night.hasMonthBefore(),
                begin(night.day()),
                "settings",
                List.of());
        Publisher publisher = new Publisher(dsl, new ReportsFolder(reports), Clock.systemUTC());
        Staging staging = publisher.open(edition);
        DataFiles files = new DataFiles(dsl, (rule, stage, figures) -> REASON);
        files.segments(edition, staging);
        files.alerts(edition, staging);
        return publisher.publish(edition, DataFiles.of(staging), tx -> check(tx, night), new NoAudience());
    }

    /** What each result of the shipped list does. */
    private static ContactSettings contacts(WorkListProperties list) {
        Map<String, ContactSettings.Result> results = new TreeMap<>();
        list.results()
                .forEach((id, result) -> results.put(
                        id,
                        new ContactSettings.Result(
                                result.closes(),
                                result.setsPromise(),
                                Stream.ofNullable(result.raises()).toList())));
        return new ContactSettings(list.cooldownDays(), list.silentDays(), results);
    }

    /** How a customer of area 1 stands to the terms of a rule: a line for each term of each of its subjects. */
    List<String> terms(String id, Night night, String customer) {
        Candidates candidates = context.getBean(Findings.class).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .candidates(night);
        return dsl.fetch(candidates.of(1, customer)).stream()
                .flatMap(row -> IntStream.range(0, candidates.terms().size())
                        .mapToObj(n -> line(
                                candidates.terms().get(n),
                                row,
                                Candidates.COLUMNS_BEFORE + n * Candidates.COLUMNS_A_TERM)))
                .toList();
    }

    private static String line(Term term, Record row, int at) {
        return (row.get(at, Boolean.class) ? "" : "no: ")
                + term.name() + ": " + row.get(at + 1)
                + (term.sign().isEmpty() ? " is " : " " + term.sign() + " ")
                + (term.needed() == null ? "" : row.get(at + 2))
                + (term.percent() == null ? "" : " (" + row.get(at + 3) + " of " + term.percentNeeded() + " %)");
    }

    /** All checks on figures hold. */
    void check(DSLContext tx, Night night) {
        for (Invariant each : context.getBeansOfType(Invariant.class).values()) {
            assertThat(tx.fetch(each.faults(night.day(), night.monthStart())))
                    .as(each.name())
                    .isEmpty();
        }
    }

    private long begin(@Nullable LocalDate day) {
        return dsl.insertInto(RUN)
                .set(RUN.COMMAND, "test")
                .set(RUN.BUSINESS_DATE, day)
                .set(RUN.STATE, "RUNNING")
                .set(RUN.STARTED_AT, OffsetDateTime.now(Clock.systemUTC()))
                .set(RUN.SETTINGS_HASH, "settings")
                .returningResult(RUN.RUN_ID)
                .fetchSingle()
                .value1();
    }
}
