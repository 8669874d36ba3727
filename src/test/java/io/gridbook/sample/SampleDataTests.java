package io.gridbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            ReadmeTables.rewrite(HOME.resolve("README.md"), town, cuts());
        }
    }

    @Test
    void theCommittedFilesAreWhatTheTownWrites() throws IOException {
        String[] names = fresh.toFile().list();

        assertThat(names).hasSize(2 * 4 + 13);
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
                .contains(ReadmeTables.cuts(cuts()));
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
