package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_DEVELOPMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

/** October 2026: begin + opened − ceased + moved in − moved out = end, for services and for customers. */
class DevelopmentTests {
    private final Town town = Town.empty();

    @Test
    void whoStaysIsThereAtBothEnds() {
        town.customer("C1").service("S1").bill("2026-10", "50.00");
        october();
        assertThat(customers("G1")).isEqualTo("1 + 0 - 0 + 0 - 0 = 1");
        assertThat(services("G1", "4G")).isEqualTo("1 + 0 - 0 + 0 - 0 = 1");
    }

    @Test
    void aServiceThatIsOpenedOrCeasedInTheMonthIsCounted() {
        town.customer("C1").service("S1").opened("2026-10-01");
        town.customer("C2").service("S2").ceased("2026-10-31");
        town.customer("C3").service("S3");
        october();
        assertThat(customers("G1")).isEqualTo("2 + 1 - 1 + 0 - 0 = 2");
        assertThat(services("G1", "4G")).isEqualTo("2 + 1 - 1 + 0 - 0 = 2");
    }

    @Test
    void theDayBeforeTheMonthIsNotOfTheMonth() {
        town.customer("C1").service("S1").opened("2026-09-30");
        town.customer("C2").service("S2").ceased("2026-09-30");
        october();
        assertThat(customers("G1")).isEqualTo("1 + 0 - 0 + 0 - 0 = 1");
    }

    @Test
    void whoComesAndGoesInOneMonthIsOpenedAndCeased() {
        town.customer("C1").service("S1").opened("2026-10-05").ceased("2026-10-20");
        town.customer("C2").service("S2");
        october();
        assertThat(customers("G1")).isEqualTo("1 + 1 - 1 + 0 - 0 = 1");
        assertThat(services("G1", "4G")).isEqualTo("1 + 1 - 1 + 0 - 0 = 1");
    }

    @Test
    void aSecondServiceOpensNoCustomer() {
        town.customer("C1").service("S1").service("S2").product("BROADBAND").opened("2026-10-05");
        october();
        assertThat(customers("G1")).isEqualTo("1 + 0 - 0 + 0 - 0 = 1");
        assertThat(services("G1", "BROADBAND")).isEqualTo("0 + 1 - 0 + 0 - 0 = 1");
    }

    @Test
    void whoChangesItsGridMovesOutOfOneAndIntoTheOther() {
        town.grid("G2", "A1").customer("C1").service("S1");
        town.customer("C2").service("S2");
        town.night("2026-09-30");
        town.customer("C1").grid("G2");
        october();
        assertThat(customers("G1")).isEqualTo("2 + 0 - 0 + 0 - 1 = 1");
        assertThat(customers("G2")).isEqualTo("0 + 0 - 0 + 1 - 0 = 1");
        assertThat(services("G2", "4G")).isEqualTo("0 + 0 - 0 + 1 - 0 = 1");
    }

    @Test
    void whoMovesAndLeavesIsCeasedWhereItWentTo() {
        town.grid("G2", "A2").customer("C1").service("S1");
        town.customer("C2").service("S2");
        town.night("2026-09-30");
        town.customer("C1").grid("G2");
        town.service("S1").ceased("2026-10-20");
        october();
        assertThat(customers("G1")).isEqualTo("2 + 0 - 0 + 0 - 1 = 1");
        assertThat(customers("G2")).isEqualTo("0 + 0 - 1 + 1 - 0 = 0");
    }

    @Test
    void aServiceThatChangesItsProductMovesBetweenProducts() {
        town.customer("C1").service("S1");
        town.night("2026-09-30");
        town.service("S1").product("5G");
        october();
        assertThat(services("G1", "4G")).isEqualTo("1 + 0 - 0 + 0 - 1 = 0");
        assertThat(services("G1", "5G")).isEqualTo("0 + 0 - 0 + 1 - 0 = 1");
        assertThat(customers("G1")).isEqualTo("1 + 0 - 0 + 0 - 0 = 1");
    }

    @Test
    void ofTwoRecordsThatBecomeOneCustomerOneMovesOut() {
        town.customer("C1").service("S1");
        town.customer("C2").service("S2");
        town.night("2026-09-30");
        town.customer("C1").certificate("OTHER", "CERT-100001");
        town.customer("C2").certificate("OTHER", "CERT-100001");
        october();
        assertThat(customers("G1")).isEqualTo("2 + 0 - 0 + 0 - 1 = 1");
    }

    @Test
    void whoseGridIsUnknownNowHasMovedOut() {
        town.customer("C1").service("S1");
        town.customer("C2").service("S2");
        town.night("2026-09-30");
        town.customer("C1").grid("G9");
        october();
        assertThat(customers("G1")).isEqualTo("2 + 0 - 0 + 0 - 1 = 1");
        assertThat(services("", "4G")).isEqualTo("0 + 0 - 0 + 1 - 0 = 1");
    }

    @Test
    void whoWasOpenedLongAgoAndIsNewToUsMovesIn() {
        town.customer("C1").service("S1");
        town.night("2026-09-30");
        town.customer("C2").service("S2").opened("2020-01-01");
        october();
        assertThat(customers("G1")).isEqualTo("1 + 0 - 0 + 1 - 0 = 2");
        assertThat(services("G1", "4G")).isEqualTo("1 + 0 - 0 + 1 - 0 = 2");
    }

    @Test
    void withoutASnapshotOfTheBeginningNobodyMoves() {
        town.grid("G2", "A1").customer("C1").service("S1").opened("2026-10-05");
        town.customer("C2").grid("G2").service("S2");
        Month month = october();
        assertThat(month.knowsMoves()).isFalse();
        assertThat(customers("G2")).isEqualTo("1 + 0 - 0 + 0 - 0 = 1");
        assertThat(customers("G1")).isEqualTo("0 + 1 - 0 + 0 - 0 = 1");
    }

    private Month october() {
        town.loaded("2026-09").loaded("2026-10").night("2026-10-31");
        return town.month("2026-10");
    }

    private String customers(String grid) {
        return services(grid, "");
    }

    private String services(String grid, String product) {
        List<String> rows = town.dsl()
                .selectFrom(MONTH_DEVELOPMENT)
                .where(MONTH_DEVELOPMENT.GRID_CODE.eq(grid), MONTH_DEVELOPMENT.PRODUCT.eq(product))
                .fetch(row -> "%d + %d - %d + %d - %d = %d"
                        .formatted(
                                row.getAtBegin(),
                                row.getOpened(),
                                row.getCeased(),
                                row.getMovedIn(),
                                row.getMovedOut(),
                                row.getAtEnd()));
        return String.join(" / ", rows);
    }
}
