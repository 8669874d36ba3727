package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.RAW_BALANCES;
import static io.gridbook.store.schema.Tables.RAW_DISCONNECTS;
import static io.gridbook.store.schema.Tables.RAW_PREMISES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of the exports that a night can do without are one row twice. */
class OptionalDuplicatesTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyBalanceOfAnAccountIsKeptButOneThatIsEqualInEveryColumn() {
        Arrivals arrivals = new Arrivals(folder).put("balances_20261120.csv", """
                        account_id,balance_type,balance,valid_to
                        K1,现金,10.00,
                        K1,现金,20.00,
                        K1,赠送,10.00,2026-12-31
                        K1,赠送,10.00,2026-11-30
                        K1,,10.00,
                        K1,现金,10.00,
                        K2,现金,10.00,
                        """);
        assertThat(Arrivals.counts(arrivals.load())).containsExactly("balances_20261120.csv 7=6+0+1, 7000 of 8000 fen");
        assertThat(arrivals.dsl.fetchCount(RAW_BALANCES)).isEqualTo(6);
    }

    @Test
    void noExemptionIsLostToAnother() {
        Arrivals arrivals = new Arrivals(folder).put("exemptions_20261120.csv", """
                        account_id,customer_id,kind,valid_from,valid_to,reason
                        K1,,DUNNING,,,争议
                        K1,,DUNNING,,,低保户
                        K1,,CONTACT,,,争议
                        K1,C1,DUNNING,,,争议
                        ,C1,DUNNING,,,争议
                        K1,,DUNNING,,,争议
                        """);
        assertThat(Arrivals.counts(arrivals.load())).containsExactly("exemptions_20261120.csv 6=5+0+1, 0 of 0 fen");
    }

    @Test
    void ordersThatDifferAreRejectedAndComeBackWholeWithAnotherPart() {
        String heading = "order_id,service_id,requested_at,status,closed_at\n";
        Arrivals arrivals = new Arrivals(folder)
                .put(
                        "disconnects_20261120_a.csv",
                        heading + "D1,S1,2026-11-19 10:00,OPEN,\nD3,S3,2026-11-19 12:00,OPEN,\n")
                .put(
                        "disconnects_20261120_b.csv",
                        heading + "D1,S1,2026-11-19 10:00,RETAINED,2026-11-20 09:00\nD2,S2,2026-11-19 11:00,OPEN,\n");
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(
                        "disconnects_20261120_a.csv 2=1+1+0, 0 of 0 fen",
                        "disconnects_20261120_b.csv 2=1+1+0, 0 of 0 fen");
        arrivals.put("disconnects_20261120_b.csv", heading + "D2,S2,2026-11-19 11:00,OPEN,\n");
        assertThat(Arrivals.counts(arrivals.load()))
                .containsExactly(
                        "disconnects_20261120_a.csv 2=2+0+0, 0 of 0 fen",
                        "disconnects_20261120_b.csv 1=1+0+0, 0 of 0 fen");
        assertThat(arrivals.dsl
                        .selectFrom(RAW_DISCONNECTS)
                        .orderBy(RAW_DISCONNECTS.ORDER_ID)
                        .fetch(row -> row.getOrderId() + " " + row.getRequestedAt()))
                .containsExactly("D1 2026-11-19T10:00", "D2 2026-11-19T11:00", "D3 2026-11-19T12:00");
    }

    @Test
    void coverageThatIsNotKnownIsNeitherYesNorNo() {
        Arrivals arrivals = new Arrivals(folder).put("premises_20261120.csv", """
                        building_id,grid_code,building,households,mobile_covered,broadband_covered
                        L1,G1,1号楼,36,Y,N
                        L2,G1,2号楼,12,,Y
                        """);
        arrivals.load();
        assertThat(arrivals.dsl
                        .selectFrom(RAW_PREMISES)
                        .orderBy(RAW_PREMISES.BUILDING_ID)
                        .fetch(row ->
                                row.getMobileCovered() + " " + row.getBroadbandCovered() + " " + row.getHouseholds()))
                .containsExactly("true false 36", "null true 12");
    }
}
