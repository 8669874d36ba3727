package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ORPHAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.exports.ExportKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of optional exports whose reference leads nowhere, and exports that are not there at all. */
class OptionalOrphansTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Town town = Town.empty();
    private final LoadedFiles files = new LoadedFiles(town.dsl());

    @BeforeEach
    void somebody() {
        town.customer("C1").service("S1").bill("2026-10", "10.00");
    }

    @Test
    void eachKindIsCountedWithItsMoney() {
        file("balances_20261120", "account_id,balance", "A-S1,1.00", "A9,2.00", "A9,3.50");
        file("charges_20261120", "service_id,charged_to_date", "S1,1.00", "S9,4.00");
        file("disconnects_20261120", "order_id,service_id,requested_at,status", "D1,S9,2026-11-19 10:00,OPEN");
        file(
                "adjustments_202610",
                "adjustment_id,account_id,service_id,made_on,amount,cause",
                "T1,A-S1,S1,2026-10-03,-1.00,OTHER",
                "T2,A-S1,S9,2026-10-03,-2.00,OTHER",
                "T3,A9,,2026-10-03,-4.00,OTHER",
                "T4,A-S1,,2026-10-03,-8.00,OTHER");
        file("premises_20261120", "building_id,grid_code,building,households", "L1,G1,x,1", "L2,G9,y,1");
        file(
                "exemptions_20261120",
                "account_id,customer_id,kind",
                "A-S1,C1,DUNNING",
                "A9,C9,DUNNING",
                "A-S1,C9,DUNNING",
                "A9,,DUNNING",
                ",C9,CONTACT",
                ",C1,CONTACT");
        town.night("2026-11-20");
        assertThat(orphans())
                .containsExactly(
                        "adjustments without account: 1 of 4, -400 fen",
                        "adjustments without service: 1 of 4, -200 fen",
                        "balances without account: 2 of 3, 550 fen",
                        "charges without service: 1 of 2, 400 fen",
                        "disconnects without service: 1 of 1, null fen",
                        "exemptions without account: 2 of 6, null fen",
                        "exemptions without customer: 2 of 6, null fen",
                        "premises without grid: 1 of 2, null fen");
        assertThat(files.absent(DAY, OCTOBER)).isEmpty();
    }

    @Test
    void anExportThatIsNotThereHasNoLineAndIsNamed() {
        file("charges_20261120", "service_id,charged_to_date", "S1,1.00");
        file("balances_20261119", "account_id,balance", "A-S1,1.00");
        file("adjustments_202609", "adjustment_id,account_id,made_on,amount,cause", "T1,A9,2026-09-03,1.00,OTHER");
        town.night("2026-11-20");
        assertThat(orphans()).containsExactly("charges without service: 0 of 1, 0 fen");
        assertThat(files.absent(DAY, OCTOBER))
                .containsExactly(
                        ExportKind.BALANCES,
                        ExportKind.DISCONNECTS,
                        ExportKind.ADJUSTMENTS,
                        ExportKind.PREMISES,
                        ExportKind.EXEMPTIONS);
    }

    @Test
    void anExportThatComesLaterIsCountedWhenTheNightRunsAgain() {
        town.night("2026-11-20");
        assertThat(orphans()).isEmpty();
        file("balances_20261120", "account_id,balance", "A9,2.00");
        town.night("2026-11-20");
        assertThat(orphans()).containsExactly("balances without account: 1 of 1, 200 fen");
    }

    @Test
    void theFilesBehindANightAreThoseOfItsDayAndOfItsMonths() {
        file("balances_20261120", "account_id,balance", "A-S1,2.00");
        file("adjustments_202610", "adjustment_id,account_id,made_on,amount,cause", "T1,A-S1,2026-10-03,1,OTHER");
        file("adjustments_202609", "adjustment_id,account_id,made_on,amount,cause", "T1,A-S1,2026-09-03,1,OTHER");
        town.night("2026-11-20");
        assertThat(files.behind(DAY, List.of(OCTOBER)))
                .hasSize(4 + 1 + 1 + 1)
                .containsAll(files.ids("balances", DAY))
                .containsAll(files.ids("adjustments", OCTOBER.atDay(1)))
                .doesNotContainAnyElementsOf(files.ids("adjustments", LocalDate.of(2026, 9, 1)));
    }

    private List<String> orphans() {
        return town.dsl()
                .selectFrom(ORPHAN)
                .where(ORPHAN.KIND.notIn("customers", "services", "arrears", "bills", "older bills"))
                .orderBy(ORPHAN.KIND, ORPHAN.MISSING)
                .fetch(row -> "%s without %s: %d of %d, %s fen"
                        .formatted(row.getKind(), row.getMissing(), row.getRows(), row.getOfRows(), row.getAmount()));
    }

    private void file(String stem, String... lines) {
        try {
            Files.writeString(town.drop().folder().resolve(stem + ".csv"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
