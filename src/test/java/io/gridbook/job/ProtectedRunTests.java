package io.gridbook.job;

import static io.gridbook.job.TwoNights.FIRST;
import static io.gridbook.job.TwoNights.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Nights with protect.passwords. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectedRunTests {
    private static final String CHANGED = "G000012";

    private final TestDatabase database = TestDatabase.create();
    private final Path folder;
    private final Program program;

    ProtectedRunTests(@TempDir Path folder) {
        this.folder = folder;
        SampleDrop.of(folder.resolve("drop"), ".*_202610(29|30).csv|bills_20260[789].csv")
                .edit("grids_20261030.csv", text -> text.replace("M0107,王伟", "M0999,何芳"));
        program = Program.on(
                database.url(),
                "postgres",
                "",
                folder.resolve("drop"),
                folder.resolve("reports"),
                Wiring.SHIPPED.jobs(JobsCopy.withPasswords(folder.resolve("jobs"))));
    }

    @AfterAll
    void close() {
        program.close();
    }

    @Test
    void everyWorkbookOpensWithThePasswordOfItsManagerAlone(CapturedOutput output) throws IOException {
        List<String> told = new ArrayList<>();
        program.night(FIRST, noting(told));

        LockedBooks first =
                new LockedBooks(home(), folder.resolve("reports/daily").resolve(FIRST));
        Map<String, List<Path>> grids = first.byGrid();
        assertThat(grids).hasSize(6);
        grids.keySet().forEach(mine -> grids.keySet().forEach(other -> opens(first, mine, other)));
        assertThat(told)
                .filteredOn(note -> note.startsWith("passwords"))
                .singleElement()
                .asString()
                .startsWith("passwords of workbooks made: 6, of grids G000011, G000012, ");
        assertThat(home().resolve("tmp")).isEmptyDirectory();

        told.clear();
        program.night(SECOND, noting(told));
        LockedBooks second =
                new LockedBooks(home(), folder.resolve("reports/daily").resolve(SECOND));
        aManagerWhoLeftOpensOnlyWhatWasTheirs(first, second);
        assertThat(told)
                .filteredOn(note -> note.startsWith("passwords"))
                .singleElement()
                .asString()
                .startsWith("passwords of workbooks renewed, as the manager is another: 1, of grids " + CHANGED + ";");
        noPasswordStandsAnywhereElse(second, output);
        othersWhoCouldReadThePasswordsStopTheNight();
    }

    private static void opens(LockedBooks books, String mine, String other) {
        String password = books.passwords(mine).get(0);
        for (Path book : books.of(other)) {
            assertThat(LockedBooks.opens(book, password))
                    .as("password of %s, workbook %s", mine, book.getFileName())
                    .isEqualTo(mine.equals(other));
        }
    }

    private static void aManagerWhoLeftOpensOnlyWhatWasTheirs(LockedBooks first, LockedBooks second) {
        assertThat(second.passwords(CHANGED)).hasSize(2);
        String now = second.passwords(CHANGED).get(0);
        String before = second.passwords(CHANGED).get(1);
        Path old = first.of(CHANGED).get(0);
        Path book = second.of(CHANGED).get(0);
        assertThat(LockedBooks.opens(old, before)).isTrue();
        assertThat(LockedBooks.opens(book, before)).isFalse();
        assertThat(LockedBooks.opens(book, now)).isTrue();
        assertThat(second.passwords("G000011")).hasSize(1);
    }

    /** Not in the set, a report, the database or the log. */
    private void noPasswordStandsAnywhereElse(LockedBooks books, CapturedOutput output) throws IOException {
        List<String> secrets = books.byGrid().keySet().stream()
                .flatMap(grid -> books.passwords(grid).stream())
                .toList();
        assertThat(secrets).hasSize(7);
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(home().resolve("passwords")))
                    .toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(secrets).as("%s", file).noneMatch(text::contains);
                assertThat(secrets).as("%s", file).noneMatch(file.toString()::contains);
            }
        }
        assertThat(secrets).noneMatch(output.getAll()::contains);
        for (String table : tables()) {
            String rows = database.dsl().fetch("SELECT * FROM " + table).toString();
            assertThat(secrets).as(table).noneMatch(rows::contains);
        }
    }

    private List<String> tables() {
        List<String> tables = database.dsl()
                .fetch("SELECT table_schema || '.' || table_name FROM information_schema.tables"
                        + " WHERE table_schema IN ('gridbook', 'batch')")
                .getValues(0, String.class);
        assertThat(tables).contains("batch.batch_job_execution_params", "gridbook.run");
        return tables;
    }

    private void othersWhoCouldReadThePasswordsStopTheNight() throws IOException {
        Files.setPosixFilePermissions(home().resolve("passwords"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> program.night(SECOND))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.CONFIGURATION))
                .hasMessageContaining("can be read by others");
        assertThat(folder.resolve("reports/daily/.revisions").resolve(SECOND).resolve("r2"))
                .doesNotExist();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private static RunWatcher noting(List<String> told) {
        return new RunWatcher() {
            @Override
            public void noted(String note) {
                told.add(note);
            }
        };
    }
}
