package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.RUN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.publish.report.Pages;
import io.gridbook.publish.report.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTests {
    private static final Pages PAGES = new Pages(Locale.ENGLISH, ZoneOffset.UTC, (family, id) -> id);

    private final RunFiles files = new RunFiles(PAGES);

    @Test
    void factsAreWrittenForProgramsToo(@TempDir Path root) throws IOException {
        files.write(SampleReport.night(), root.resolve("runs/x"));

        assertThat(root.resolve("runs/x/run.json"))
                .content()
                .startsWith("""
                        {
                          "run" : {
                            "id" : 17,
                            "command" : "nightly",
                            "day" : "2026-10-30",
                            "month" : "2026-09",
                            "state" : "DONE_WITH_REJECTS",
                            "exit_code" : 10,
                            "started_at" : "2026-10-30T18:00:00.042Z",
                        """)
                .contains(
                        "\"money\" : 1304518.20",
                        "\"missing_months\" : [",
                        "\"missing_exports\" : [",
                        "\"fresh\" : 24");
        assertThat(root.resolve("runs/x")).isDirectoryContaining("glob:**/run.html");
    }

    @Test
    void rejectsGoIntoTheSetAndStayPrivate(@TempDir Path root) throws IOException {
        Path run = root.resolve("runs/x");
        files.open(run);
        Files.writeString(run.resolve("rejects/bills.csv"), "line,reason\n");

        files.copyRejects(run, new Staging(root.resolve("set"), 1));

        Path copy = root.resolve("set/rejects/bills.csv");
        assertThat(copy).hasContent("line,reason\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
    }

    @Test
    void theIndexListsSetsAndTheRunsThatFailedSince(@TempDir Path root) throws IOException {
        PublishedNight night = new PublishedNight(root);
        new PublishedSets(night).publish("one");
        OffsetDateTime later = OffsetDateTime.now(PublishedNight.CLOCK).plusHours(3);
        night.edition(PublishedNight.DAY.plusDays(1));
        night.dsl
                .update(RUN)
                .set(RUN.STATE, "FAILED")
                .set(RUN.STARTED_AT, later)
                .set(RUN.MESSAGE, "services_20261031.csv is missing")
                .where(RUN.BUSINESS_DATE.eq(PublishedNight.DAY.plusDays(1)))
                .execute();

        files.write(SampleReport.failed(), root.resolve("runs/2026-10-30T211000.000"));
        new IndexFile(night.dsl, night.reports, PAGES, PublishedNight.CLOCK, ZoneOffset.UTC).write();

        assertThat(root.resolve("index.html"))
                .content()
                .contains("Runs failed since the newest set: 1")
                .contains("./runs/2026-10-30T211000.000/run.html", "services_20261031.csv is missing")
                .contains("<b>2026-10-30</b>", "./daily/2026-10-30/run.html");
    }

    @Test
    void aFailedRunWithoutAReportHereIsListedWithoutADeadLink(@TempDir Path root) throws IOException {
        PublishedNight night = new PublishedNight(root);
        night.edition();
        night.dsl
                .update(RUN)
                .set(RUN.STATE, "FAILED")
                .set(RUN.MESSAGE, "of another folder")
                .execute();

        new IndexFile(night.dsl, night.reports, PAGES, PublishedNight.CLOCK, ZoneOffset.UTC).write();

        assertThat(root.resolve("index.html"))
                .content()
                .contains("of another folder")
                .doesNotContain("href=\"./runs");
    }

    @Test
    void aReportThatIsThereIsNotReplacedByTheOneOfAnInterruptedRun(@TempDir Path root) throws IOException {
        files.write(SampleReport.night(), root);

        files.writeMissing(SampleReport.failed(), root);

        assertThat(root.resolve("run.json")).content().contains("DONE_WITH_REJECTS");
    }
}
