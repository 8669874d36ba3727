package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_CEASED;
import static io.gridbook.store.schema.Tables.MONTH_KPI;
import static io.gridbook.store.schema.Tables.MONTH_REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Indicators, churn and the refund audit of October 2026. */
class KpiTests {
    private final Town town = Town.empty();

    @Test
    void whatIsOwedStandsBesideAYearOfBills() {
        town.customer("C1")
                .service("S1")
                .bill("2025-10", "999.00")
                .bill("2025-11", "40.00")
                .bill("2026-10", "60.00")
                .owes("2026-09", "10.00", "2026-10-20")
                .owes("2026-07", "5.00", "2026-08-20")
                .owes("2025-09", "1.00", "2025-10-20");
        october();
        assertThat(kpi("ARREARS")).isEqualTo("G1 1600/10000");
        assertThat(kpi("ARREARS_UP_TO_1")).isEqualTo("G1 1000/10000");
        assertThat(kpi("ARREARS_2_TO_3")).isEqualTo("G1 500/10000");
        assertThat(kpi("ARREARS_OVER_12")).isEqualTo("G1 100/10000");
    }

    @Test
    void highChurnIsOfThoseInTheBandAMonthAgo() {
        for (String id : List.of("C1", "C2", "C3")) {
            town.customer(id).service("S-" + id).bill("2026-09", "90.00").bill("2026-10", "90.00");
        }
        town.service("S-C2").ceased("2026-10-20");
        october();
        assertThat(kpi("HIGH_CHURN")).isEqualTo("G1 1/3");
    }

    @Test
    void aPackageThatEndedIsRenewedByANextOneOrByALaterStart() {
        town.customer("C1").service("S1").packageStart("2025-11-01").annual("2026-10-31");
        town.customer("C2").service("S2").packageStart("2025-10-16").annual("2026-10-15");
        town.customer("C3").service("S3").packageStart("2025-10-16").annual("2026-10-15");
        town.customer("C4").service("S4").packageStart("2025-12-01").annual("2026-11-30");
        town.night("2026-09-30");
        town.service("S1").nextPackage("2026-11-01");
        town.service("S2").packageStart("2026-10-16").annual("2027-10-15");
        october();
        assertThat(kpi("RENEWAL_0")).isEqualTo("G1 2/3");
    }

    @Test
    void aMonthlyPackageAfterwardsIsNoRenewal() {
        town.customer("C1").service("S1").packageStart("2025-10-16").annual("2026-10-15");
        town.night("2026-09-30");
        town.service("S1").packageStart("2026-10-16").term("MONTHLY", "2026-11-15");
        october();
        assertThat(kpi("RENEWAL_0")).isEqualTo("G1 0/1");
    }

    @Test
    void withoutASnapshotOfTheMonthRenewalsAreNotJudged() {
        town.customer("C1").service("S1").packageStart("2025-10-16").annual("2026-10-15");
        town.loaded("2026-10").night("2026-11-05");
        town.month("2026-10");
        assertThat(kpi("RENEWAL_0")).isEmpty();
    }

    @Test
    void aCaseIsFollowedUpOnceItsCustomerWasSpokenTo() {
        town.customer("C1").service("S1").bill("2026-08", "100.00").bill("2026-09", "10.00");
        town.customer("C2").service("S2").bill("2026-08", "100.00").bill("2026-09", "10.00");
        town.published("2026-10-30");
        town.contact("C1", "2026-10-30", "2026-10-31T10:00", "CALL", "");
        town.contact("C2", "2026-10-30", "2026-10-31T10:00", "NO_ANSWER", "");
        october();
        String[] parts = kpi("FOLLOW_UP").split("[ /]", -1);
        assertThat(Long.parseLong(parts[1]) * 2).as("the same cases each").isEqualTo(Long.parseLong(parts[2]));
    }

    @Test
    void whoLeftIsToldByReasonAndTenure() {
        town.customer("C1")
                .service("S1")
                .opened("2026-08-15")
                .ceased("2026-10-20", "资费高")
                .bill("2026-09", "39.00");
        town.customer("C2").service("S2").opened("2021-10-21").ceased("2026-10-20");
        town.customer("C3").service("S3").opened("2021-10-20").ceased("2026-10-20");
        october();
        assertThat(town.dsl()
                        .selectFrom(MONTH_CEASED)
                        .orderBy(MONTH_CEASED.SERVICE_ID)
                        .fetch(row -> row.getServiceId() + " " + row.getReason() + " " + row.getTenure() + " "
                                + row.getSpendBefore()))
                .containsExactly("S1 资费高 UNDER_3_MONTHS 3900", "S2  UNDER_5_YEARS 0", "S3  5_YEARS_OR_MORE 0");
    }

    @Test
    void partsOfARefundAreAddedUpByAccount() {
        town.customer("C1").service("S1").account("A1").service("S2").account("A2");
        town.customer("C3").service("S3").account("A3");
        town.refund("2026-10", "R1", "A1", "-199.99", "DEPARTMENT", "D1");
        town.refund("2026-10", "R2", "A2", "-150.00", "DEPARTMENT", "D2");
        town.refund("2026-10", "R3", "A2", "-50.00", "BRANCH_LEADER", "");
        town.refund("2026-10", "R4", "A3", "300.00", "", "D4");
        town.refund("2026-10", "R5", "A3", "-200.00", "GENERAL_MANAGER", "D5");
        town.refund("2026-10", "R6", "A9", "-1.00", "DEPARTMENT", "D6");
        october();
        assertThat(town.dsl()
                        .selectFrom(MONTH_REFUND)
                        .orderBy(MONTH_REFUND.ADJUSTMENT_ID)
                        .fetch(row -> row.getAdjustmentId() + row.getGridCode() + " " + row.getAccountSum() + " "
                                + row.getRequiredLevel() + " "
                                + Stream.of(
                                                row.getTooLow() ? "low" : "",
                                                row.getUnapproved() ? "unapproved" : "",
                                                row.getUndocumented() ? "undocumented" : "")
                                        .filter(word -> !word.isEmpty())
                                        .collect(Collectors.joining(","))))
                .containsExactly(
                        "R1G1 19999 DEPARTMENT ",
                        "R2G1 20000 BRANCH_LEADER low",
                        "R3G1 20000 BRANCH_LEADER undocumented",
                        "R4G1 50000 GENERAL_MANAGER unapproved",
                        "R5G1 50000 GENERAL_MANAGER ",
                        "R6 100 DEPARTMENT ");
    }

    private void october() {
        town.loaded("2026-09").loaded("2026-10").night("2026-10-31");
        town.month("2026-10");
    }

    private String kpi(String id) {
        return town
                .dsl()
                .selectFrom(MONTH_KPI)
                .where(MONTH_KPI.KPI.eq(id))
                .orderBy(MONTH_KPI.GRID_CODE)
                .fetch(row -> "%s %d/%d".formatted(row.getGridCode(), row.getNumerator(), row.getDenominator()))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
