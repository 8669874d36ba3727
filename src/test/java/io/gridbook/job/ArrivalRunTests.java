package io.gridbook.job;

import static io.gridbook.job.TwoNights.stops;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on drops in which a file has not arrived, or not all of it. */
class ArrivalRunTests {
    private static final String DAY = "2026-10-29";
    private static final String ARREARS = "arrears_20261029.csv";
    private static final String MISSING =
            "arrears of 2026-10-29 missing in the drop. Wait for it or ask for it, or name an earlier day with --date";

    private final TestDatabase database = TestDatabase.create();
    private final Path root;
    private final Path jobs;
    private final SampleDrop drop;

    ArrivalRunTests(@TempDir Path root) {
        this.root = root;
        jobs = root.resolve("jobs");
        drop = SampleDrop.of(root.resolve("drop"), ".*_20261029.csv|bills_202609.csv");
    }

    @Test
    void aFileThatStillGrowsWaitsForItsSettleTime() {
        JobsCopy.withForm(jobs, "arrears", "limits: {settle-seconds: 3600}");
        String whole = drop.text(ARREARS);
        drop.put(ARREARS, whole.substring(0, whole.length() / 2));
        try (Program program = program(Clock.systemUTC())) {
            waits(program, "it changed less than 3600 s ago (settle-seconds)");
        }
        drop.put(ARREARS, whole);
        try (Program program = program(Clock.offset(Clock.systemUTC(), Duration.ofHours(1)))) {
            assertThat(program.ingest(DAY).code()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void aFileWaitsForTheControlFileThatItsFormRequires() {
        JobsCopy.withForm(jobs, "arrears", "control: {form: chk, required: true}");
        String whole = drop.text(ARREARS);
        try (Program program = program(Clock.systemUTC())) {
            drop.put(ARREARS, whole.substring(0, whole.length() / 2));
            waits(program, "its control file " + ARREARS + ".chk is not there");
            drop.put(ARREARS, whole).put(ARREARS + ".chk", "rows=121\n");
            assertThat(program.ingest(DAY).code()).isEqualTo(ExitCode.DONE);
            assertThat(Told.counts(root.resolve("reports"), ARREARS)).isEqualTo("121=121+0+0");
        }
    }

    @Test
    void aDayWaitsForAllPartsOfAnExport() {
        JobsCopy.withForm(jobs, "arrears", "parts: 2");
        String heading = drop.text(ARREARS).lines().findFirst().orElseThrow() + "\n";
        drop.swap(ARREARS, "arrears_20261029_A0001.csv", drop.bytes(ARREARS));
        try (Program program = program(Clock.systemUTC())) {
            stops(
                    ExitCode.INPUT_MISSING,
                    () -> program.night(DAY),
                    MISSING + ". Not complete: arrears_20261029_A0001.csv: 1 of 2 parts of arrears 2026-10-29 are there"
                            + " (A0001)");
            loadedNothing(program);
            drop.put("arrears_20261029_A0002.csv", heading);
            assertThat(program.ingest(DAY).code()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void aLinkInPlaceOfAFileIsAFileThatIsMissing() throws IOException {
        Path elsewhere = Files.write(root.resolve("elsewhere.csv"), drop.bytes(ARREARS));
        drop.remove(ARREARS);
        Files.createSymbolicLink(drop.path().resolve(ARREARS), elsewhere);
        try (Program program = Program.on(database.url(), "postgres", "", drop.path(), root.resolve("reports"))) {
            stops(ExitCode.INPUT_MISSING, () -> program.night(DAY), MISSING);
            loadedNothing(program);
        }
    }

    private void waits(Program program, String why) {
        stops(ExitCode.INPUT_MISSING, () -> program.night(DAY), MISSING + ". Not complete: " + ARREARS + ": " + why);
        loadedNothing(program);
    }

    private static void loadedNothing(Program program) {
        assertThat(program.dsl().fetchCount(EXPORT_FILE)).isZero();
    }

    private Program program(Clock clock) {
        return Program.on(
                database.url(),
                "postgres",
                "",
                drop.path(),
                root.resolve("reports"),
                Wiring.SHIPPED
                        .jobs(jobs)
                        .clock(clock.withZone(Wiring.SHIPPED.clock().getZone())));
    }
}
