package io.gridbook.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDropTests {
    private static final LocalDate D = LocalDate.of(2026, 10, 30);

    private final Path folder;

    SampleDropTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aSeedGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        SampleOptions options = SampleOptions.of(3000, 5).nights(3);

        SampleDrop.write(options.threads(1), folder.resolve("one"));
        SampleDrop.write(options.threads(2), folder.resolve("two"));
        SampleDrop.write(options.threads(1), folder.resolve("again"));

        assertThat(fileNames("one")).hasSize(3 * 9 + 2 * 13).isEqualTo(fileNames("two"));
        for (String name : fileNames("one")) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("again").resolve(name));
        }
    }

    @Test
    void theLegacyFormsHaveTheSameRowsAndAControlFileEach() throws IOException {
        SampleOptions options = SampleOptions.of(900, 5).months(2);

        SampleSummary canonical = SampleDrop.write(options, folder.resolve("canonical"));
        SampleSummary legacy = SampleDrop.write(options.form(SampleForm.LEGACY).threads(1), folder.resolve("legacy"));
        SampleDrop.write(options.form(SampleForm.LEGACY).threads(2), folder.resolve("again"));

        assertThat(legacy.rows().values())
                .containsExactlyElementsOf(canonical.rows().values());
        assertThat(legacy.rows()).containsKeys("YW_20261030.R2.txt", "ZD_202609.R1.txt", "WG_20261030.txt");
        assertThat(fileNames("legacy")).hasSize(2 * (9 + 2 * 2)).isEqualTo(fileNames("again"));
        for (String name : fileNames("legacy")) {
            assertThat(folder.resolve("legacy").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("again").resolve(name));
        }
        assertThat(Files.readString(folder.resolve("legacy/QF_20261030.txt.chk")))
                .matches("rows=\\d+\namount=\\d+\\.\\d\\d\nsha256=[0-9a-f]{64}\n");
    }

    @Test
    void anotherSeedGivesAnotherTown() throws IOException {
        SampleDrop.write(SampleOptions.of(900, 1), folder.resolve("one"));
        SampleDrop.write(SampleOptions.of(900, 2), folder.resolve("two"));

        assertThat(Files.mismatch(
                        folder.resolve("one/customers_20261030.csv"), folder.resolve("two/customers_20261030.csv")))
                .isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void everyRowIsValidAndEveryKindOfCaseIsThere(long seed) {
        SampleSummary summary = SampleDrop.write(SampleOptions.of(20_000, seed).nights(2), folder);
        DropOnDisk drop = new DropOnDisk(folder);

        assertThat(summary.planted().values()).allMatch(count -> count > 0);
        assertThat(summary.planted()).containsEntry("night-2-grid-changes-area", 1);
        assertThat(RowFaults.in(drop)).isEmpty();
        assertThat(Orphans.in(drop, "20261030"))
                .containsEntry("customers", planted(summary, "orphan-customer-unknown-grid"))
                .containsEntry(
                        "services",
                        planted(
                                summary,
                                "orphan-service-unknown-customer",
                                "arrears-account-smallest-service-orphaned",
                                "night-2-orphan-arrives"))
                .containsEntry("bills 202609", planted(summary, "orphan-bill-unknown-service"))
                .containsEntry("bills 202509", planted(summary, "orphan-bill-unknown-service"))
                .containsEntry("arrears of services", planted(summary, "orphan-arrears-unknown-service"))
                .containsEntry("arrears of accounts", planted(summary, "orphan-arrears-unknown-account"))
                .containsEntry("balances of accounts", planted(summary, "orphan-balance-unknown-account"))
                .containsEntry("charges of services", planted(summary, "orphan-charge-unknown-service"))
                .containsEntry("disconnects of services", planted(summary, "orphan-disconnect-unknown-service"))
                .containsEntry("premises of grids", planted(summary, "orphan-premises-unknown-grid"))
                .containsEntry("exemptions of accounts", planted(summary, "orphan-exemption-unknown-account"))
                .containsEntry("exemptions of customers", planted(summary, "orphan-exemption-unknown-customer"))
                .containsEntry("adjustments of services", planted(summary, "orphan-adjustment-unknown-service"))
                .containsEntry("adjustments of accounts", planted(summary, "orphan-adjustment-unknown-account"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_250, 3_000, 20_000})
    void fewerThanOneInTwentyRowsOfAnExportAreOrphans(int customers) {
        SampleDrop.write(SampleOptions.of(customers, 3).months(1), folder);
        DropOnDisk drop = new DropOnDisk(folder);

        Map<String, Integer> orphans = new HashMap<>();
        Orphans.in(drop, "20261030").forEach((kind, rows) -> orphans.merge(kind.split(" ", -1)[0], rows, Integer::sum));
        orphans.remove("adjustments");
        assertThat(orphans)
                .hasSize(9)
                .allSatisfy((export, rows) -> assertThat(rows * 20)
                        .as(export)
                        .isLessThan(drop.rows(export, export.equals("bills") ? "202609" : "20261030")
                                .size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void aQuarterOfCustomersHasACaseAndTheCutsFallBetweenEquals(long seed) {
        SampleDrop.write(SampleOptions.of(20_000, seed), folder);
        Reckoning reckoning = new Reckoning(new DropOnDisk(folder), D);

        Set<String> kinds = new HashSet<>();
        long flagged = reckoning.people.values().stream()
                .map(reckoning::cases)
                .peek(kinds::addAll)
                .filter(cases -> !cases.isEmpty())
                .count();
        List<String> toldApartBy = Stream.of("A0001", "A0002")
                .flatMap(area -> Stream.of(20, 40).map(percent -> Cut.of(reckoning, area, percent)))
                .map(Cut::toldApartBy)
                .toList();

        assertThat(flagged / (double) reckoning.people.size()).isBetween(0.20, 0.30);
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Reckoning.KINDS);
        assertThat(toldApartBy)
                .containsOnly("the 12-month sum", "the day of first opening", "customer_id")
                .contains("the 12-month sum", "the day of first opening", "customer_id");
    }

    @Test
    void aDropOfAFewCustomersIsValidToo() {
        SampleDrop.write(SampleOptions.of(2, 1), folder.resolve("two"));
        SampleDrop.write(
                SampleOptions.of(120, 3)
                        .months(1)
                        .date(LocalDate.of(2026, 3, 1))
                        .nights(2),
                folder.resolve("march"));
        SampleDrop.write(SampleOptions.of(400, 3).months(25), folder.resolve("long"));

        assertThat(RowFaults.in(new DropOnDisk(folder.resolve("two")))).isEmpty();
        assertThat(RowFaults.in(new DropOnDisk(folder.resolve("march")))).isEmpty();
        assertThat(RowFaults.in(new DropOnDisk(folder.resolve("long")))).isEmpty();
        assertThat(new DropOnDisk(folder.resolve("march")).periods("bills")).containsExactly("202602");
        assertThat(new DropOnDisk(folder.resolve("long")).periods("bills")).hasSize(25);
    }

    @Test
    void sizesThatMakeNoSenseAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleOptions.of(1, 1))
                .withMessage("customers is 1, expected at least 2");
    }

    private List<String> fileNames(String part) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(part))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int planted(SampleSummary summary, String... kinds) {
        int sum = 0;
        for (String kind : kinds) {
            sum += summary.planted().getOrDefault(kind, 0);
        }
        return sum;
    }
}
