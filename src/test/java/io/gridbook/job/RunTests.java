package io.gridbook.job;

import static io.gridbook.job.TwoNights.FIRST;
import static io.gridbook.job.TwoNights.SECOND;
import static io.gridbook.job.TwoNights.after;
import static io.gridbook.job.TwoNights.stops;
import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.RUN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import io.gridbook.workbook.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import tools.jackson.databind.json.JsonMapper;

/** Nights in one JVM: run again, interrupted, cut off from the database, without their exports. */
class RunTests {
    private static final String TERMINATE =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    private final TwoNights nights;
    private final TestDatabase database;
    private final Path drop;
    private final Path reports;
    private final Program program;

    RunTests(@TempDir Path folder) throws IOException {
        nights = TwoNights.in(folder);
        database = nights.database;
        drop = nights.drop;
        reports = nights.reports;
        program = nights.program;
    }

    @AfterEach
    void close() {
        nights.close();
    }

    @Test
    void theSameNightThreeTimesIsThreeRevisionsOfTheSameBytes() {
        List<Map<String, Integer>> files = new ArrayList<>();
        List<Integer> cases = new ArrayList<>();
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assertThat(program.night(SECOND).code()).isEqualTo(ExitCode.DONE);
            files.add(SetOf.files(reports, SECOND));
            cases.add(program.dsl().fetchCount(CASE_DAY));
            fresh.add(program.dsl().fetchCount(ALERT, ALERT.STATE.eq("new")));
        }

        assertThat(files.get(0)).hasSizeGreaterThan(5);
        assertThat(files).containsOnly(files.get(0));
        assertThat(cases).containsOnly(cases.get(0));
        assertThat(fresh).as("a case stays as new as it was").containsOnly(fresh.get(0));
        assertThat(revisions())
                .containsExactly("2026-10-30 r1 SUPERSEDED", "2026-10-30 r2 SUPERSEDED", "2026-10-30 r3 PUBLISHED");
    }

    @Test
    void aMissingExportIsNamed() throws IOException {
        Files.delete(drop.resolve("arrears_20261030.csv"));

        stops(ExitCode.INPUT_MISSING, () -> program.night(SECOND), "arrears of 2026-10-30 missing in the drop");
        assertThat(nights.runs()).containsExactly("DONE 0", "FAILED 3");
    }

    @Test
    void aNightWithoutOptionalExportsRunsAndSaysWhichAreAbsent() throws IOException {
        for (String export : List.of("balances", "charges", "disconnects", "premises", "exemptions")) {
            Files.delete(drop.resolve(export + "_20261030.csv"));
        }

        assertThat(program.night(SECOND).code()).isEqualTo(ExitCode.DONE);

        assertThat(absent(SECOND)).containsExactly("balances", "charges", "disconnects", "premises", "exemptions");
        assertThat(absent(FIRST)).isEmpty();
        assertThat(WorkbookText.of(workbook(SECOND)))
                .contains("今日没有预付费余额数据", "今日没有本月实时话费数据", "今日没有拆机工单数据")
                .doesNotContain("今日没有楼宇资料数据");
        assertThat(WorkbookText.of(workbook(FIRST))).doesNotContain("今日没有");
    }

    private Path workbook(String night) throws IOException {
        try (Stream<Path> files =
                Files.walk(reports.resolve("daily").resolve(night).toRealPath())) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private List<String> absent(String night) throws IOException {
        List<String> names = new ArrayList<>();
        JsonMapper.shared()
                .readTree(
                        Files.readString(reports.resolve("daily").resolve(night).resolve("run.json")))
                .get("missing_exports")
                .forEach(name -> names.add(name.asString()));
        return names;
    }

    @Test
    void recordsThatAKilledRunLeftInSpringBatchArePutRight() throws Exception {
        JobRepository batch = program.bean(JobRepository.class);
        batch.createJobInstance("nightly", parameters(1));
        JobExecution started = open(batch, 2, BatchStatus.STARTED);
        JobExecution unknown = open(batch, 3, BatchStatus.UNKNOWN);

        assertThat(program.night(SECOND).code()).isEqualTo(ExitCode.DONE);

        for (JobExecution each : List.of(started, unknown)) {
            JobExecution now = Objects.requireNonNull(batch.getJobExecution(each.getId()));
            assertThat(now.getStatus()).isEqualTo(BatchStatus.FAILED);
            assertThat(now.getEndTime()).isNotNull();
            assertThat(now.getStepExecutions())
                    .extracting(StepExecution::getStatus)
                    .containsExactly(BatchStatus.FAILED);
        }
        assertThat(batch.getJobInstances("nightly", 0, 100))
                .allSatisfy(each -> assertThat(batch.getJobExecutions(each)).isNotEmpty());
    }

    @Test
    void aRunWhoseSessionsAreEndedPublishesNothingAndTheNextIsExact() {
        stops(ExitCode.DATABASE, () -> program.night(SECOND, Program.when("lifecycle", this::terminate)), "SQLSTATE");
        assertThat(SetOf.files(reports, SECOND)).isEmpty();
        assertThat(reports.resolve(".staging")).isEmptyDirectory();
        assertThat(nights.runs()).containsExactly("DONE 0", "FAILED 7");

        assertThat(program.night(SECOND).code()).isEqualTo(ExitCode.DONE);
        assertThat(SetOf.files(reports, SECOND)).isEqualTo(undisturbed());
    }

    @Test
    void aRunThatLostItsLockDoesNotPublish() {
        String holder = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted";

        stops(
                ExitCode.DATABASE,
                () -> program.night(
                        SECOND, Program.when("publish", () -> database.dsl().fetch(holder))),
                "keeps other runs out was lost");
        assertThat(SetOf.files(reports, SECOND)).isEmpty();
    }

    @Test
    void aPublishedNightWhoseEndCannotBeRecordedSaysThatItIsPublished() {
        stops(
                ExitCode.DATABASE,
                () -> program.night(SECOND, after("retention", this::renameLedger)),
                "r1 is published, but the end of the run could not be recorded");
        assertThat(SetOf.files(reports, SECOND)).isNotEmpty();
    }

    @Test
    void aStepThatFailsForAnUnknownReasonEndsTheRunInTheLedger() {
        stops(
                ExitCode.UNEXPECTED,
                () -> program.night(SECOND, Program.when("capacity", () -> {
                    throw new ArithmeticException("of 13800001111");
                })),
                "for a reason it does not know (ArithmeticException, step capacity)");
        assertThat(nights.runs()).containsExactly("DONE 0", "FAILED 1");
        assertThat(program.dsl().fetchExists(RUN, RUN.MESSAGE.contains("138"))).isFalse();
    }

    private void renameLedger() {
        database.dsl().execute("ALTER TABLE run RENAME TO run_away");
    }

    private void terminate() {
        database.dsl().fetch(TERMINATE);
    }

    private Map<String, Integer> undisturbed() {
        TestDatabase other = TestDatabase.create();
        Path elsewhere = reports.resolveSibling("undisturbed");
        try (Program alone = Program.on(other.url(), "postgres", "", drop, elsewhere)) {
            alone.night(FIRST);
            alone.night(SECOND);
        }
        return SetOf.files(elsewhere, SECOND);
    }

    private static JobExecution open(JobRepository batch, long run, BatchStatus status) {
        JobInstance instance = batch.createJobInstance("nightly", parameters(run));
        JobExecution execution = batch.createJobExecution(instance, parameters(run), new ExecutionContext());
        StepExecution step = batch.createStepExecution("segments", execution);
        step.setStatus(status);
        batch.update(step);
        execution.setStatus(status);
        batch.update(execution);
        return execution;
    }

    private static JobParameters parameters(long run) {
        return new JobParametersBuilder().addLong("run", -run).toJobParameters();
    }

    private List<String> revisions() {
        return program.dsl()
                .selectFrom(PUBLICATION)
                .where(PUBLICATION.PERIOD.eq(LocalDate.parse(SECOND)))
                .orderBy(PUBLICATION.REVISION)
                .fetch(row -> row.getPeriod() + " r" + row.getRevision() + " " + row.getState());
    }
}
