package io.gridbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropPlanTests {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);

    private final Path folder;

    DropPlanTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aDayIsCompleteWithoutItsOptionalExports() {
        files("grids_20261030", "customers_20261030", "services_20261030", "arrears_20261030");
        assertThat(plan().newestDay()).isEqualTo(DAY);
        assertThat(plan().days()).containsExactly(DAY);
        assertThatCode(() -> plan().requireDay(DAY, kind -> false)).doesNotThrowAnyException();
    }

    @Test
    void anOrderThatComesBeforeItsNightDoesNotMakeADay() {
        files("grids_20261030", "customers_20261030", "services_20261030", "arrears_20261030");
        files("disconnects_20261031", "exemptions_20261031");
        assertThat(plan().newestDay()).isEqualTo(DAY);
        assertThat(plan().days()).containsExactly(DAY);
    }

    @Test
    void aNewerDayThatIsThereInPartIsNamed() {
        files("grids_20261030", "customers_20261030", "services_20261030", "arrears_20261030", "grids_20261031");
        assertThat(plan().newestDay()).isEqualTo(DAY.plusDays(1));
        assertThatThrownBy(() -> plan().requireDay(plan().newestDay(), kind -> false))
                .isInstanceOf(StopException.class)
                .hasMessageContaining("customers, services, arrears of 2026-10-31 missing in the drop");
    }

    @Test
    void optionalExportsAloneAreNoDay() {
        files("balances_20261030", "charges_20261030");
        assertThatThrownBy(() -> plan().newestDay())
                .hasMessageContaining("no daily exports: grids, customers, services, arrears of a day are needed");
    }

    @Test
    void optionalExportsOfTheDayAreReadAndThoseOfOtherDaysAreNot() {
        files("grids_20261030", "balances_20261030", "charges_20261030_A0001", "charges_20261030_A0002");
        files("premises_20261029", "disconnects_20261031");
        assertThat(plan().files(DAY))
                .extracting(DropFile::name)
                .containsExactly(
                        "grids_20261030.csv",
                        "balances_20261030.csv",
                        "charges_20261030_A0001.csv",
                        "charges_20261030_A0002.csv");
    }

    @Test
    void billsAndAdjustmentsOfTheTwentyFiveMonthsBeforeAreRead() {
        files("bills_202408", "bills_202409", "bills_202609", "bills_202610");
        files("adjustments_202408", "adjustments_202409", "adjustments_202609", "adjustments_202610");
        assertThat(plan().files(DAY))
                .extracting(DropFile::name)
                .containsExactly(
                        "bills_202409.csv", "bills_202609.csv", "adjustments_202409.csv", "adjustments_202609.csv");
    }

    private DropPlan plan() {
        return new DropPlan(Drop.scan(folder));
    }

    private void files(String... stems) {
        Stream.of(stems).forEach(stem -> {
            try {
                Files.createFile(folder.resolve(stem + ".csv"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
