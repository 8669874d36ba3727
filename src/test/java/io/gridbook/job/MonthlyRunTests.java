package io.gridbook.job;

import static io.gridbook.job.TwoNights.SECOND;
import static io.gridbook.job.TwoNights.stops;
import static io.gridbook.store.schema.Tables.MONTH_BASIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.hash.Sha256;
import io.gridbook.outcome.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month of September 2026 of the sample data: run, run again, with other bills, without them. */
class MonthlyRunTests {
    private static final String MONTH = "2026-09";

    private final TwoNights nights;

    MonthlyRunTests(@TempDir Path folder) throws IOException {
        nights = TwoNights.in(folder);
    }

    @AfterEach
    void close() {
        nights.close();
    }

    @Test
    void theSameMonthTwiceIsTwoRevisionsOfTheSameBytes() throws IOException {
        assertThat(nights.program.month(MONTH).code()).isEqualTo(ExitCode.DONE);
        Map<String, String> first = contents();
        assertThat(nights.program.month(MONTH).lines().get(1))
                .isEqualTo("r2 beside r1: same exports, settings and analysis month; 0 rows added, 0 gone, 0 changed");

        assertThat(first.keySet()).hasSize(10 + 1 + 2 + 6).contains("收入分析 全公司.xlsx", "data/revenue.csv");
        assertThat(contents()).isEqualTo(first);
    }

    @Test
    void theSnapshotThatIsUsedIsNamedAndLaterOnesDoNotMatter() throws IOException {
        nights.program.month(MONTH);
        Map<String, String> first = contents();
        nights.program.night(SECOND);
        nights.program.month(MONTH);

        assertThat(contents()).isEqualTo(first);
        assertThat(nights.program.dsl().selectFrom(MONTH_BASIS).fetch(MONTH_BASIS.SNAPSHOT))
                .containsExactly(LocalDate.of(2026, 10, 29));
        assertThat(Files.readString(set().resolve("run.json")))
                .contains("through the snapshot of 2026-10-29; that of 2026-09-30 is not kept");
    }

    @Test
    void aResendOfBillsIsSaidInTheNextRevision() throws IOException {
        nights.program.month(MONTH);
        Path bills = nights.drop.resolve("bills_202609.csv");
        List<String> lines = Files.readAllLines(bills);
        Files.write(bills, lines.subList(0, lines.size() - 1));

        NightResult second = nights.program.month(MONTH);

        assertThat(second.lines().get(1))
                .startsWith("r2 beside r1: file replaced bills_202609.csv; ")
                .doesNotContain("0 changed");
        assertThat(Files.readString(set().resolve("run.json"))).contains("data/revenue.csv: ");
    }

    @Test
    void aMonthWithoutBillsIsRefused() {
        stops(
                ExitCode.INPUT_MISSING,
                () -> nights.program.month("2026-10"),
                "The bills of 2026-10 are neither loaded nor whole in the drop. Ask for bills_202610, or run an earlier month: --month 2026-09");
        assertThat(Files.exists(nights.reports.resolve("monthly/2026-10"))).isFalse();
    }

    private Path set() {
        return nights.reports.resolve("monthly").resolve(MONTH);
    }

    /** Workbooks and data files by their bytes. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Path root = set().toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(csv|xlsx)"))
                    .toList()) {
                contents.put(root.relativize(file).toString(), Sha256.of(file));
            }
        }
        return contents;
    }
}
