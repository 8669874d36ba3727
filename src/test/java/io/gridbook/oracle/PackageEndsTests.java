package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageEndsTests {

    @TempDir
    Path folder = Path.of("");

    /** The customer is alone in its area: tier HIGH, 40, and band MASS, 0, stand in every severity. */
    @Test
    void stagesEndAtSevenFifteenAndThirtyDays() {
        assertThat(cases(
                        "2026-11-20",
                        "2026-11-20,",
                        "2026-11-27,",
                        "2026-11-28,",
                        "2026-12-05,",
                        "2026-12-06,",
                        "2026-12-20,",
                        "2026-12-21,"))
                .containsExactly(
                        "S0 PACKAGE_EXPIRING 7 2026-11-20 2026-11-20 overdue 75",
                        "S1 PACKAGE_EXPIRING 7 2026-11-27 2026-11-27 65",
                        "S2 PACKAGE_EXPIRING 15 2026-11-28 2026-11-28 55",
                        "S3 PACKAGE_EXPIRING 15 2026-12-05 2026-12-05 55",
                        "S4 PACKAGE_EXPIRING 30 2026-12-06 2026-12-06 50",
                        "S5 PACKAGE_EXPIRING 30 2026-12-20 2026-12-20 50");
    }

    @Test
    void aRenewalThatLeavesAGapIsNone() {
        assertThat(cases("2026-11-20", "2026-11-28,2026-11-29", "2026-11-28,2026-11-30"))
                .containsExactly("S1 PACKAGE_EXPIRING 15 2026-11-28 2026-11-28 55");
    }

    @Test
    void anEndedPackageIsNotRenewedUntilAnyRenewalIsThere() {
        assertThat(cases(
                        "2026-11-20",
                        "2026-09-30,",
                        "2026-10-01,",
                        "2026-10-31,",
                        "2026-11-01,",
                        "2026-11-19,",
                        "2026-11-19,2026-12-01"))
                .containsExactly(
                        "S1 PACKAGE_EXPIRED LAST_MONTH 2026-10-01 2026-11-30 70",
                        "S2 PACKAGE_EXPIRED LAST_MONTH 2026-10-31 2026-11-30 70",
                        "S3 PACKAGE_EXPIRED THIS_MONTH 2026-11-01 2026-11-30 70",
                        "S4 PACKAGE_EXPIRED THIS_MONTH 2026-11-19 2026-11-30 70");
    }

    @Test
    void anEndedPackageIsDueInTheMonthOfTheWorkingDay() {
        assertThat(cases("2026-11-30", "2026-11-01,"))
                .containsExactly("S0 PACKAGE_EXPIRED THIS_MONTH 2026-11-01 2026-12-31 70");
        assertThat(cases("2026-11-29", "2026-11-01,"))
                .containsExactly("S0 PACKAGE_EXPIRED THIS_MONTH 2026-11-01 2026-11-30 70");
    }

    @Test
    void theFiguresNameThePackage() {
        cases("2026-11-20", "2026-11-28,");
        assertThat(new TestDrop(folder).night("2026-11-20").cases().get(0).figures())
                .isEqualTo(Map.of("product", "4G", "number", "8613", "end", "2026-11-28", "days", 8L, "fee", 72000L));
    }

    private List<String> cases(String day, String... endsAndRenewals) {
        String[] services = IntStream.range(0, endsAndRenewals.length)
                .mapToObj(i -> "S" + i + ",C1,A1,2020-01-01,," + endsAndRenewals[i])
                .toArray(String[]::new);
        String period = day.replace("-", "");
        return new TestDrop(folder)
                        .grids(period, "G1,A1")
                        .customers(period, "C1,G1")
                        .services(period, services)
                        .bills("202610", "S0,10.00")
                        .night(day)
                        .cases()
                        .stream()
                        .map(PackageEndsTests::shown)
                        .toList();
    }

    private static String shown(OracleCase one) {
        return String.join(" ", one.subject(), one.rule(), one.stage(), one.periodKey(), String.valueOf(one.due()))
                + (one.overdue() ? " overdue " : " ")
                + one.severity();
    }
}
