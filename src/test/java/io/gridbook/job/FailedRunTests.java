package io.gridbook.job;

import static io.gridbook.job.TwoNights.SECOND;
import static io.gridbook.job.TwoNights.after;
import static io.gridbook.job.TwoNights.stops;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.RUN;
import static io.gridbook.store.schema.Tables.RUN_STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.outcome.ExitCode;
import io.gridbook.publish.FolderLock;
import io.gridbook.publish.ReportsFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ledger, report, index and message say of runs that do not end well. */
class FailedRunTests {
    private final TwoNights nights;

    FailedRunTests(@TempDir Path folder) throws IOException {
        nights = TwoNights.in(folder);
    }

    @AfterEach
    void close() {
        nights.close();
    }

    @Test
    void anExportMissingOnTheNewestDayStandsInLedgerReportAndIndex() throws IOException {
        Files.delete(nights.drop.resolve("arrears_20261030.csv"));

        stops(ExitCode.INPUT_MISSING, this::newestNight, "arrears of 2026-10-30 missing in the drop");

        assertThat(nights.runs()).containsExactly("DONE 0", "FAILED 3");
        assertThat(nights.reported("day")).isEqualTo(SECOND);
        assertThat(nights.reports.resolve("index.html")).content().contains("arrears of 2026-10-30 missing");
    }

    @Test
    void aDropThatCannotBeListedEndsTheRunInTheLedger() throws IOException {
        Files.move(nights.drop, nights.drop.resolveSibling("away"));

        stops(ExitCode.INPUT_MISSING, () -> nights.program.night(SECOND), "cannot be listed");
        stops(ExitCode.INPUT_MISSING, this::newestNight, "cannot be listed");

        assertThat(nights.runs()).containsExactly("DONE 0", "FAILED 3", "FAILED 3");
        assertThat(nights.reported("day")).isNull();
    }

    @Test
    void aRunWhoseDatabaseIsGoneStillHasItsReport() {
        stops(
                ExitCode.DATABASE,
                () -> nights.program.night(SECOND, Program.when("lifecycle", nights::cutOff)),
                "step lifecycle");

        assertThat(nights.newestReport().resolve("run.html")).content().contains("SQLSTATE");
        assertThat(nights.reported("exit_code")).isEqualTo("7");
        assertThat(nights.reports.resolve(".staging")).isEmptyDirectory();
    }

    @Test
    void aRunThatWasKilledGetsAReportFromTheNext() {
        OffsetDateTime started = OffsetDateTime.parse("2026-10-31T02:00:00+08:00");
        nights.database
                .dsl()
                .insertInto(RUN)
                .set(RUN.COMMAND, "nightly")
                .set(RUN.STATE, "RUNNING")
                .set(RUN.STARTED_AT, started)
                .set(RUN.SETTINGS_HASH, "5e77")
                .execute();

        nights.program.night(SECOND);

        Path report = new ReportsFolder(nights.reports).run(started.toInstant(), ZoneId.of("Asia/Shanghai"));
        assertThat(report.resolve("run.html")).content().contains("中断", "the next run starts afresh");
        assertThat(report.resolve("run.json")).content().contains("\"INTERRUPTED\"");
        assertThat(nights.runs()).containsExactly("DONE 0", "INTERRUPTED null", "DONE 0");
    }

    @Test
    void aNightThatFailsAfterItIsPublishedSaysThatItIsPublished() {
        stops(
                ExitCode.UNEXPECTED,
                () -> nights.program.night(SECOND, Program.when("retention", () -> {
                    throw new ArithmeticException();
                })),
                "r1 was published all the same");
        assertThat(nights.runs()).containsExactly("DONE 0", "FAILED 1");
    }

    @Test
    void aPublishedNightWhoseReportCannotBeWrittenIsNotDoneInTheLedger() {
        stops(
                ExitCode.OUTPUT_INCOMPLETE,
                () -> nights.program.night(SECOND, after("retention", this::blockTheReport)),
                "r1 is published, but the end of the run could not be recorded");

        assertThat(nights.runs()).containsExactly("DONE 0", "FAILED 8");
        assertThat(nights.database.dsl().fetchCount(PUBLICATION, PUBLICATION.STATE.eq("PUBLISHED")))
                .isEqualTo(2);
    }

    @Test
    void aStatementThatTheDataBreaksIsToldByStepTableAndConstraint() {
        nights.database.dsl().execute("ALTER TABLE orphan ADD CONSTRAINT nothing_passes CHECK (rows < 0) NOT VALID");

        stops(
                ExitCode.DATABASE,
                () -> nights.program.night(SECOND),
                "(SQLSTATE 23514, table orphan, constraint nothing_passes, step orphans). "
                        + "It is a fault of the data or of the program, not of the server");

        assertThat(nights.database.dsl().fetchValue(RUN_STEP.STATE, RUN_STEP.STATE.ne("DONE")))
                .isEqualTo("FAILED");
        assertThat(nights.newestReport().resolve("run.html"))
                .content()
                .contains("<span class=\"mark bad\">无归属的行</span>");
    }

    @Test
    void aRunOfAnotherHomeIsKeptOutOfTheReportsFolderThatIsInUse() {
        FolderLock other = FolderLock.take(new ReportsFolder(nights.reports));
        try (other) {
            stops(ExitCode.ALREADY_RUNNING, () -> nights.program.night(SECOND), "of another home or database");
        }
        assertThat(nights.program.night(SECOND).code()).isEqualTo(ExitCode.DONE);
    }

    private void newestNight() {
        nights.program.bean(Nightly.class).run(null, new RunWatcher() {});
    }

    private void blockTheReport() {
        try {
            Files.createDirectories(nights.newestReport().resolve("run.html/in-the-way"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
