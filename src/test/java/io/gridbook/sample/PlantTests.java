package io.gridbook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind alone in a drop, judged by its files. */
class PlantTests {
    private static final SampleOptions OPTIONS = SampleOptions.of(60, 1).nights(2);

    private final Path folder;

    PlantTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "drop-exactly-30-percent, ''",
        "drop-just-over-30-percent, SPEND_DROP",
        "drop-exactly-30-percent-of-odd-fen, ''",
        "rise-exactly-30-percent, ''",
        "rise-just-over-30-percent, SPEND_SURGE",
        "rise-of-exactly-10.00, SPEND_SURGE",
        "rise-of-9.99, ''",
        "rise-in-high-band, ''",
        "rise-from-zero, ''",
        "rise-from-credit, ''",
        "drop-to-negative-bill, SPEND_DROP",
        "no-bill-row-in-m, SPEND_DROP",
        "one-off-charge-is-no-rise, ''",
        "one-off-before-is-no-drop, ''",
        "drop-by-voice, SPEND_DROP",
        "drop-by-ceased-service, SPEND_DROP",
        "drop-balanced-by-other-service, ''",
        "opened-after-m-package-expiring, PACKAGE_EXPIRING 15",
        "package-end-d+0, PACKAGE_EXPIRING 7",
        "package-end-d+7, PACKAGE_EXPIRING 7",
        "package-end-d+8, PACKAGE_EXPIRING 15",
        "package-end-d+15, PACKAGE_EXPIRING 15",
        "package-end-d+16, PACKAGE_EXPIRING 30",
        "package-end-d+30, PACKAGE_EXPIRING 30",
        "package-end-d+31, ''",
        "package-end-d-1, PACKAGE_EXPIRED THIS_MONTH",
        "package-end-first-of-last-month, PACKAGE_EXPIRED LAST_MONTH",
        "package-end-before-last-month, ''",
        "renewed-on-end-plus-1, ''",
        "renewed-late-on-end-plus-2, PACKAGE_EXPIRING 15",
        "expired-renewed-late, ''",
        "monthly-term-ends-soon, ''",
        "package-of-ceased-service, ''",
        "package-of-suspended-service, PACKAGE_EXPIRING 7",
        "arrears-due-on-d, ''",
        "arrears-due-day-before-d, ARREARS PHONE",
        "arrears-of-one-fen, ARREARS PHONE",
        "arrears-age-2, ARREARS PHONE",
        "arrears-age-3, ARREARS VISIT",
        "arrears-without-service, ARREARS PHONE",
        "arrears-account-smallest-service-orphaned, ARREARS PHONE",
        "arrears-of-ceased-service, ARREARS VISIT",
        "arrears-of-customer-all-ceased, ''",
        "merge-exactly-30-percent-together, ''",
        "night-2-arrears-new, ''"
    })
    void aKindHasTheCaseThatItsNameSays(String name, String kase) throws IOException {
        Reckoning reckoning = alone(name, 1);

        List<String> cases = reckoning.people.values().stream()
                .flatMap(person -> reckoning.cases(person).stream())
                .toList();
        assertThat(String.join(" ", cases)).isEqualTo(kase);
    }

    @ParameterizedTest
    @CsvSource({
        "arpu-60.00, 60.00",
        "arpu-59.9967-rounds-to-60.00, 60.00",
        "arpu-59.9933-rounds-to-59.99, 59.99",
        "arpu-29.9967-rounds-to-30.00, 30.00",
        "arpu-29.9933-rounds-to-29.99, 29.99",
        "arpu-59.995-rounds-to-60.00, 60.00",
        "arpu-59.985-rounds-to-59.99, 59.99",
        "arpu-60.005-rounds-to-60.01, 60.01",
        "arpu-29.995-rounds-to-30.00, 30.00",
        "arpu-minus-0.005-rounds-to-minus-0.01, -0.01",
        "arpu-zero-by-credit, 0.00",
        "opened-in-mid-window, 59.00"
    })
    void anAverageRoundsAsItsNameSays(String name, String yuan) throws IOException {
        Reckoning reckoning = alone(name, 1);

        assertThat(reckoning.people.values())
                .extracting(person -> Fen.yuan(reckoning.arpu(person)))
                .containsExactly(yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"merge-same-grid", "merge-across-grids", "merge-by-case", "merge-full-width", "merge-text-order"
            })
    void recordsWithOneCertificateAreOneCustomer(String name) throws IOException {
        assertThat(alone(name, 1).people).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-merge-across-areas",
                "no-merge-other-id-type",
                "placeholder-one-digit",
                "placeholder-wu",
                "placeholder-buxiang",
                "placeholder-short",
                "certificate-absent",
                "night-2-certificate-corrected-merges"
            })
    void recordsThatOnlySeemAlikeAreTwo(String name) throws IOException {
        assertThat(alone(name, 1).people).hasSize(2);
    }

    @Test
    void theSecondNightChangesWhatItsNameSays() throws IOException {
        assertThat(alone("night-2-certificate-corrected-merges", 2).people).hasSize(1);
        assertThat(alone("night-2-certificate-corrected-parts", 2).people).hasSize(2);
        assertThat(alone("night-2-moves-to-other-area", 2).people.values())
                .extracting(person -> person.area)
                .containsExactly("A0002");
        assertThat(alone("night-2-new-customer", 2).people).hasSize(1);
        assertThat(alone("night-2-arrears-paid", 2).people.values()).allMatch(person -> person.owed == 0);
    }

    private Reckoning alone(String name, int night) throws IOException {
        Plant plant = Plant.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Territory territory = Territory.of(OPTIONS.customers(), OPTIONS.seed());
        Scene scene = new Scene(OPTIONS, territory, 0);
        plant.act().accept(scene);
        FileSet set = new FileSet(OPTIONS.periods(), OPTIONS.nights());
        Pages pages = new Pages(scene.block, set);
        pages.bills(OPTIONS.periods());
        for (int turn = 1; turn <= OPTIONS.nights(); turn++) {
            scene.block.turnTo(turn);
            pages.night(turn, List.of(territory.grid(0), territory.grid(1)));
        }
        try (DropFiles files = new DropFiles(folder, set)) {
            files.append(pages);
            files.finish();
        }
        LocalDate date = OPTIONS.periods().night(night);
        return new Reckoning(new DropOnDisk(folder), date);
    }
}
