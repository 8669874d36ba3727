package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridbook.Golden;
import io.gridbook.results.MoneyBack;
import io.gridbook.workbook.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaSummaryTests {
    private static final SummaryTown TOWN = SummaryTown.make();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyAreaHasItsSummary() {
        assertThat(TOWN.summaries(Locale.ENGLISH, 2, folder))
                .extracting(file -> folder.relativize(file.path()).toString(), WrittenFile::kind)
                .containsExactly(
                        tuple("A1 A1/区域汇总.xlsx", BookKind.SUMMARY), tuple("A2 A2/区域汇总.xlsx", BookKind.SUMMARY));
    }

    @Test
    void theSummaryInChinese() {
        Golden.check("worklist/area-zh.txt", text(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theSummaryInEnglish() {
        Golden.check("worklist/area-en.txt", text(Locale.ENGLISH));
    }

    @Test
    void aGridIsIdleWhenNothingOfItsListsWasFilledIn() {
        AreaDay area = TOWN.area("A1");
        assertThat(area.grids())
                .extracting(grid -> grid.grid().gridCode(), AreaGrid::unanswered, grid -> grid.idle(3))
                .containsExactly(tuple("G1", 1, false), tuple("G2", 3, true), tuple("G3", 3, false));
        assertThat(area.idle(4)).isEmpty();
    }

    @Test
    void aCaseIsFollowedUpOnceHoweverOftenItIsListed() {
        assertThat(TOWN.area("A1").grids())
                .extracting(grid -> grid.grid().gridCode(), AreaGrid::followUp)
                .containsExactly(
                        tuple("G1", new Share(6, 6)), tuple("G2", new Share(0, 4)), tuple("G3", new Share(0, 1)));
    }

    @Test
    void anAttemptIsAResultButNoContact() {
        assertThat(TOWN.area("A1").results().total("").outcomes())
                .containsOnly(
                        Map.entry("PROMISED", 1L),
                        Map.entry("RENEWED", 1L),
                        Map.entry("CONSIDERING", 1L),
                        Map.entry("NO_ANSWER", 1L));
    }

    @Test
    void moneyByManagerAndByRuleAddsUpToTheSameTotal() {
        AreaResults results = TOWN.area("A1").results();
        long managers = back(results.managers(keeper -> ""));
        long rules = back(results.rules(rule -> rule));
        long total = results.money().stream()
                .map(MoneyBack::back)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        // 50.00 of the bill of September, and the annual package
        assertThat(total).isEqualTo(5000 + 72000);
        assertThat(managers).isEqualTo(total);
        assertThat(rules).isEqualTo(total);
        assertThat(results.total("").money().back()).isEqualTo(total);
    }

    @Test
    void whatIsNotKnownIsADashAndNoZero() {
        List<ResultLine> rules = TOWN.area("A1").results().rules(rule -> rule);
        assertThat(rules)
                .filteredOn(line -> line.label().equals("SPEND_DROP"))
                .singleElement()
                .satisfies(line -> assertThat(line.money().back()).isNull());
        assertThat(text(Locale.ENGLISH))
                .contains("Spend drop | 1 | 1 | 100.0% | 2 |  |  |  | 1 |  |  |  |  | 1 | 1 |  | –");
    }

    @Test
    void anOverdueCaseNamesItsCustomerWithThePhoneMasked() {
        assertThat(TOWN.area("A1").overdue())
                .extracting(OverdueCase::gridCode, OverdueCase::name, OverdueCase::phone, OverdueCase::rule)
                .containsExactly(tuple("G2", "孙丽", "138****0005", "DISCONNECT"));
    }

    @Test
    void aCustomerWithoutAGridStandsWhereItsServicesWereSeenFirstOrElseEverywhere() {
        assertThat(TOWN.area("A1").unassigned())
                .extracting(UnassignedCustomer::customerId, UnassignedCustomer::gridCode)
                .containsExactly(tuple("C7", "G77"), tuple("C8", "G78"));
        assertThat(TOWN.area("A2").unassigned())
                .extracting(UnassignedCustomer::customerId)
                .containsExactly("C8");
    }

    @Test
    void noPhoneIsWholeAndNobodyWithoutAGridHasAName() throws IOException {
        for (WrittenFile file : TOWN.summaries(Locale.SIMPLIFIED_CHINESE, 1, folder)) {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file.path()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .as(entry.getName())
                            .doesNotContain("1380001", "吴强", "<f>");
                }
            }
        }
    }

    @Test
    void anotherNumberOfWritersGivesTheSameBytes() {
        List<WrittenFile> one = TOWN.summaries(Locale.ENGLISH, 1, folder.resolve("one"));
        List<WrittenFile> eight = TOWN.summaries(Locale.ENGLISH, 8, folder.resolve("eight"));
        for (int i = 0; i < one.size(); i++) {
            assertThat(eight.get(i).path()).hasSameBinaryContentAs(one.get(i).path());
        }
    }

    private String text(Locale locale) {
        return WorkbookText.of(TOWN.summaries(locale, 1, folder).get(0).path());
    }

    private static long back(List<ResultLine> lines) {
        return lines.stream()
                .map(line -> line.money().back())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
