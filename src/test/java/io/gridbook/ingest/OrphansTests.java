package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ORPHAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import org.junit.jupiter.api.Test;

class OrphansTests {
    private final Town town = Town.empty();

    @Test
    void eachKindIsCountedWithItsMoney() {
        town.customer("C1").service("S1");
        town.customer("homeless").grid("G9").service("S2").owes("2026-10", "3.00", "2026-11-01");
        town.service("S3").ownedBy("nobody").owes("2026-10", "4.00", "2026-11-01");
        town.orphanBill("S4", "2026-10", "5.00");
        town.orphanBill("S5", "2026-09", "6.00");
        town.service("S6").account("A-S6").ownedBy("C1").accountOwes("2026-10", "8.00", "2026-11-01");
        town.drop().arrears("A9", "S9", "2026-10", "1.00", "2026-11-01");
        town.drop().arrears("A8", "", "2026-10", "2.00", "2026-11-01");
        town.night("2026-11-20");
        assertThat(town.dsl()
                        .selectFrom(ORPHAN)
                        .orderBy(ORPHAN.KIND, ORPHAN.MISSING)
                        .fetch(row -> "%s without %s: %d of %d, %s fen"
                                .formatted(
                                        row.getKind(),
                                        row.getMissing(),
                                        row.getRows(),
                                        row.getOfRows(),
                                        row.getAmount())))
                .containsExactlyInAnyOrder(
                        "customers without grid: 1 of 2, null fen",
                        "services without customer: 1 of 4, null fen",
                        "arrears without service: 1 of 5, 100 fen",
                        "arrears without account: 1 of 5, 200 fen",
                        "bills without service: 1 of 1, 500 fen",
                        "older bills without service: 1 of 0, 600 fen");
    }

    @Test
    void olderBillsThatWereSentAgainAreCountedAfresh() {
        town.customer("C1").service("S1");
        town.orphanBill("S5", "2026-09", "6.00");
        town.night("2026-11-20");
        town.orphanBill("S6", "2026-09", "7.00");
        town.night("2026-11-20");
        assertThat(town.dsl().fetchValue(ORPHAN.AMOUNT, ORPHAN.KIND.eq("older bills")))
                .isEqualTo(13_00);
    }
}
