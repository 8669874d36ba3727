package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Golden;
import io.gridbook.workbook.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkListGoldenTests {
    private static final Night NIGHT = BusyNight.make();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theWorkbookInChinese() {
        List<WrittenFile> files = write(Night.edition(Locale.SIMPLIFIED_CHINESE));

        assertThat(files).hasSize(2).first().satisfies(file -> {
            assertThat(folder.relativize(file.path())).hasToString("A0001 城东/G000012 和平里 王伟.xlsx");
            assertThat(file.customersToday()).isEqualTo(7);
            assertThat(file.customersBacklog()).isEqualTo(5);
            assertThat(file.cases()).isEqualTo(21);
        });
        Golden.check("worklist/busy-zh.txt", WorkbookText.of(files.get(0).path()));
    }

    @Test
    void theWorkbookInEnglish() {
        Golden.check(
                "worklist/busy-en.txt",
                WorkbookText.of(write(Night.edition(Locale.ENGLISH)).get(0).path()));
    }

    @Test
    void aGridWithNothingToDoSaysSo() {
        Golden.check(
                "worklist/idle-zh.txt",
                WorkbookText.of(
                        write(Night.edition(Locale.SIMPLIFIED_CHINESE)).get(1).path()));
    }

    @Test
    void lateBillsAMissingMonthAndAnAcceptedCheckAreSaid() {
        Set<YearMonth> loaded = new TreeSet<>(Night.months(12));
        loaded.remove(YearMonth.of(2026, 8));
        WorkListDay whole = Night.edition(Locale.SIMPLIFIED_CHINESE);
        WorkListDay edition = new WorkListDay(
                whole.day(),
                whole.workingDay(),
                whole.month(),
                true,
                loaded,
                List.of(YearMonth.of(2026, 8)),
                List.of("charges", "premises"),
                List.of("bills_202610.csv:control 李强 \"重传也是同样的数\" & 其他"),
                whole.thresholds(),
                whole.locale());
        Golden.check(
                "worklist/gaps-zh.txt", WorkbookText.of(write(edition).get(0).path()));
    }

    @Test
    void theSameNightGivesTheSameBytes() throws IOException {
        WorkListDay edition = Night.edition(Locale.SIMPLIFIED_CHINESE);
        byte[] first = Files.readAllBytes(write(edition).get(0).path());
        folder = folder.resolve("again");
        assertThat(Files.readAllBytes(write(edition).get(0).path())).isEqualTo(first);
    }

    private List<WrittenFile> write(WorkListDay edition) {
        return new WorkListWriter(NIGHT.dsl, Night.properties(2)).write(edition, folder);
    }
}
