package io.gridbook.job;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a note says of a published night whose exports are not what they were. */
class SimulatedInputsTests {
    private final Town town = Town.empty();

    SimulatedInputsTests() {
        town.customer("C1").service("S1").bill("2026-08", "10.00").bill("2026-09", "10.00");
        town.late();
        Night night = town.published("2026-11-18");
        assertThat(night.month()).isEqualTo(YearMonth.of(2026, 9));
        town.dsl()
                .update(PUBLICATION)
                .set(
                        PUBLICATION.FILE_IDS,
                        new LoadedFiles(town.dsl())
                                .behind(night.day(), night.loaded())
                                .toArray(Integer[]::new))
                .execute();
    }

    @Test
    void whatIsThereStillIsNoDifference() {
        assertThat(notes()).isEmpty();
        assertThat(inputs().asPublished()).isTrue();
    }

    @Test
    void billsThatCameLaterAreNotLookedAtAndItSaysSo() {
        town.service("S1").bill("2026-10", "20.00");
        town.night("2026-11-19");

        assertThat(notes())
                .containsExactly(
                        "2026-11-18 was published with the bills up to 2026-09; those of 2026-10 came later and"
                                + " are not looked at");
        assertThat(inputs().night().loaded()).containsExactlyInAnyOrder(YearMonth.of(2026, 8), YearMonth.of(2026, 9));
        assertThat(inputs().asPublished()).isTrue();
    }

    @Test
    void billsThatArePastKeepingInDetailAreNoDifferenceAndCount() {
        town.dsl()
                .update(EXPORT_FILE)
                .set(EXPORT_FILE.STATE, "EXPIRED")
                .where(EXPORT_FILE.KIND.eq("bills"), EXPORT_FILE.PERIOD.eq(LocalDate.of(2026, 8, 1)))
                .execute();

        assertThat(notes()).isEmpty();
        assertThat(inputs().night().loaded()).contains(YearMonth.of(2026, 8));
    }

    @Test
    void aFileThatCameInItsPlaceIsADifference() {
        town.dsl()
                .update(EXPORT_FILE)
                .set(EXPORT_FILE.STATE, "REPLACED")
                .where(EXPORT_FILE.KIND.eq("customers"))
                .execute();

        assertThat(notes())
                .containsExactly(
                        "2026-11-18 was published from other inputs, which are part of the difference: file gone"
                                + " customers_20261118.csv");
        assertThat(inputs().asPublished()).isFalse();
    }

    private List<String> notes() {
        return inputs().notes(rule -> false);
    }

    private SimulatedInputs inputs() {
        PublicationRecord published = town.dsl().selectFrom(PUBLICATION).fetchSingle();
        return new SimulatedInputs(town.dsl(), published, "");
    }
}
