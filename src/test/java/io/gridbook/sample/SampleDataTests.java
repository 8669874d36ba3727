package io.gridbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.oracle.Oracle;
import io.gridbook.oracle.OracleCalendar;
import io.gridbook.oracle.OracleNight;
import io.gridbook.oracle.OracleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dsample-data.rewrite=true} writes the files and the table of the README anew; read their diff. */
class SampleDataTests {
    private static final Path HOME = Path.of("sample-data");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 29);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 30);

    private final DropOnDisk drop = new DropOnDisk(HOME.resolve("exports"));
    private final SampleTown town;
    private final Path fresh;

    SampleDataTests(@TempDir Path fresh) throws IOException {
        this.fresh = fresh;
        this.town = new SampleTown().write(fresh);
        if (Boolean.getBoolean("sample-data.rewrite")) {
            new SampleTown().write(drop.folder());
            ReadmeTables.rewrite(HOME.resolve("README.md"), town, cuts(), rules());
        }
    }

    @Test
    void theCommittedFilesAreWhatTheTownWrites() throws IOException {
        String[] names = fresh.toFile().list();

        assertThat(names).hasSize(2 * 9 + 2 * 13);
        for (String name : Arrays.asList(names)) {
            assertThat(drop.folder().resolve(name)).hasSameBinaryContentAs(fresh.resolve(name));
        }
        assertThat(drop.folder().toFile().list()).containsExactlyInAnyOrder(names);
    }

    @Test
    void noRowIsRejectedAndNoneIsAnOrphan() {
        assertThat(RowFaults.in(drop)).isEmpty();
        assertThat(Orphans.in(drop, "20261029").values()).containsOnly(0);
        assertThat(Orphans.in(drop, "20261030").values()).containsOnly(0);
    }

    @Test
    void everyStoryShowsWhatItSays() {
        Reckoning first = new Reckoning(drop, FIRST);
        Reckoning second = new Reckoning(drop, SECOND);

        for (ToldStory told : town.stories) {
            assertThat(cases(first, told))
                    .as(told.readmeRow())
                    .containsExactlyElementsOf(told.story().firstNight());
            assertThat(cases(second, told))
                    .as(told.readmeRow())
                    .containsExactlyElementsOf(told.story().secondNight());
        }
    }

    @Test
    void averagesRoundAsTheReadmeSays() {
        Reckoning reckoning = new Reckoning(drop, SECOND);
        List<ToldStory> averages = town.stories.stream()
                .filter(told -> told.story().shows().contains("三月均消费 "))
                .toList();

        assertThat(averages).hasSize(5).allSatisfy(told -> {
            Person person = Objects.requireNonNull(reckoning.people.get(told.customer().id));
            assertThat(told.story().shows()).contains("三月均消费 " + Fen.yuan(reckoning.arpu(person)) + ", ");
        });
    }

    @Test
    void everyKindOfCaseShowsOnBothNights() {
        for (LocalDate night : List.of(FIRST, SECOND)) {
            Reckoning reckoning = new Reckoning(drop, night);
            assertThat(reckoning.people.values().stream().flatMap(person -> reckoning.cases(person).stream()))
                    .containsAll(Reckoning.KINDS);
        }
    }

    @Test
    void oneGridHasMoreCustomersWithCasesThanADayHoldsAndOneHasFew() {
        Map<String, Integer> flagged = new HashMap<>();
        Reckoning reckoning = new Reckoning(drop, SECOND);
        reckoning.people.values().stream()
                .filter(person -> !reckoning.cases(person).isEmpty())
                .forEach(person -> flagged.merge(person.grid, 1, Integer::sum));

        assertThat(flagged.get("G000023")).isBetween(1, 6);
    }

    @Test
    void bothCutsOfEveryAreaFallBetweenEqualsInArpu() {
        assertThat(cuts()).extracting(Cut::toldApartBy).doesNotContain("三月均消费");
    }

    @Test
    void theReadmeTellsEveryStoryAndEveryCut() throws IOException {
        assertThat(Files.readString(HOME.resolve("README.md")))
                .contains(ReadmeTables.stories(town))
                .contains(ReadmeTables.officeStories(town))
                .contains(ReadmeTables.cuts(cuts()))
                .contains(rules());
    }

    @Test
    void everyOfficeStoryHasItsRows() {
        for (ToldOfficeStory told : town.officeStories) {
            String export = told.story().export();
            String period = export.equals("adjustments") ? "202609" : "20261030";
            assertThat(drop.rows(export, period)).as(told.readmeRow()).anyMatch(row -> concerns(row, told.customer()));
        }
    }

    @Test
    void theTownHasBalancesThatLastAndOthersThatDoNot() {
        LocalDate working = SECOND;
        Reckoning reckoning = new Reckoning(drop, FIRST);
        Map<String, Long> usable = new HashMap<>();
        drop.rows("balances", "20261029").stream()
                .filter(row -> !row.get("balance_type").equals(Prepayment.EARMARKED))
                .filter(row -> row.get("valid_to").isEmpty()
                        || !LocalDate.parse(row.get("valid_to")).isBefore(working))
                .forEach(row -> usable.merge(row.get("account_id"), Fen.of(row, "balance"), Long::sum));

        assertThat(town.officeStories.subList(0, 4))
                .extracting(told -> {
                    Person person = Objects.requireNonNull(reckoning.people.get(told.customer().id));
                    long left =
                            Objects.requireNonNull(usable.get(told.customer().first().account));
                    return Fen.yuan(left) + " for " + Fen.yuan(reckoning.arpu(person));
                })
                .containsExactly("41.20 for 129.00", "129.00 for 129.00", "60.00 for 129.00", "20.00 for 129.00");
    }

    @Test
    void aFenTellsWhetherChargesLagBehind() {
        Map<String, Long> charged = new HashMap<>();
        drop.rows("charges", "20261029")
                .forEach(row -> charged.put(row.get("service_id"), Fen.of(row, "charged_to_date")));

        List<Boolean> lags = town.officeStories.stream()
                .filter(told -> told.story().shows().startsWith("79.00 a month"))
                .map(told -> told.customer().first())
                .map(service -> Objects.requireNonNull(charged.get(service.id)) * 31 * 100 < service.spend[0] * 29 * 70)
                .toList();
        assertThat(lags).containsExactly(true, false);
    }

    private static boolean concerns(Row row, Customer customer) {
        return Stream.of("customer_id", "account_id", "service_id")
                .filter(column -> row.heading().contains(column))
                .map(row::get)
                .anyMatch(value -> value.equals(customer.id)
                        || customer.services.stream()
                                .anyMatch(service -> value.equals(service.account) || value.equals(service.id)));
    }

    @Test
    void everyRuleOfTheManualHasACase() {
        assertThat(rules().lines().skip(2))
                .extracting(line -> line.split(" ", -1)[1])
                .containsExactly(
                        "BIRTHDAY",
                        "BUNDLE_LEAD",
                        "CARE_CALL",
                        "CARE_VISIT",
                        "DISCONNECT",
                        "INTRODUCE",
                        "LOW_BALANCE",
                        "MINIMUM_SPEND",
                        "PACE_DROP",
                        "PROFILE_GAP",
                        "WIN_BACK");
    }

    /** Of the second computation: holidays are far from these nights. */
    private String rules() {
        Oracle oracle = new Oracle(drop.folder(), OracleSettings.defaults(), new OracleCalendar(Set.of(), Set.of()));
        OracleNight first = oracle.night(FIRST, List.of());
        return ReadmeTables.rules(first, oracle.night(SECOND, List.of(first)));
    }

    private List<Cut> cuts() {
        Reckoning reckoning = new Reckoning(drop, SECOND);
        return List.of(
                Cut.of(reckoning, "A0001", 20),
                Cut.of(reckoning, "A0001", 40),
                Cut.of(reckoning, "A0002", 20),
                Cut.of(reckoning, "A0002", 40));
    }

    private static List<String> cases(Reckoning reckoning, ToldStory told) {
        Person person = reckoning.people.get(told.customer().id);
        return person == null ? List.of() : reckoning.cases(person);
    }
}
