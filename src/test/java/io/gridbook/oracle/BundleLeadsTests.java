package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleLeadsTests {

    private static final String DAY = "20261120";
    private static final String FIXED = "S1,C1,K1,2020-01-01,,,,,FIXED";
    private static final String BROADBAND = "S2,C1,K1,2020-01-01,,,,,BROADBAND";
    private static final String MOBILE = "S3,C1,K1,2020-01-01,,,,,5G";

    @TempDir
    Path folder = Path.of("");

    @Test
    void anAverageOfSixtyYuanIsEnough() {
        assertThat(night("59.99", FIXED, BROADBAND, MOBILE)).isEmpty();
        List<OracleCase> cases = night("60.00", FIXED, BROADBAND, MOBILE);
        assertThat(cases)
                .extracting(OracleCase::line)
                .containsExactly(
                        "BUNDLE_LEAD,C1,C1,A1,G1,2026,,,60,new,2026-11-20,0,," + "2026-11-20,202610,HIGH,HIGH,,60.00,");
        assertThat(cases.get(0).figures()).containsOnlyKeys("arpu").containsValue(6000L);
    }

    @Test
    void allThreeKindsMustBeLive() {
        assertThat(night("60.00", FIXED, BROADBAND)).isEmpty();
        assertThat(night("60.00", FIXED, MOBILE)).isEmpty();
        assertThat(night("60.00", BROADBAND, MOBILE)).isEmpty();
        assertThat(night("60.00", FIXED, BROADBAND, "S3,C1,K1,2020-01-01,,,,,IPTV"))
                .isEmpty();
        assertThat(night("60.00", FIXED, BROADBAND, "S3,C1,K1,2020-01-01,2026-11-20,,,,5G"))
                .isEmpty();
        assertThat(night("60.00", FIXED, BROADBAND, "S3,C1,K1,2020-01-01,,,,,2G"))
                .hasSize(1);
    }

    @Test
    void oneServiceOfTheseKindsInABundleIsEnoughForNone() {
        assertThat(night("60.00", FIXED, BROADBAND, MOBILE, "S4,C1,K1,2020-01-01,,,,B1,4G"))
                .isEmpty();
        assertThat(night("60.00", FIXED, BROADBAND, MOBILE, "S4,C1,K1,2020-01-01,2026-11-20,,,B1,4G"))
                .hasSize(1);
        assertThat(night("60.00", FIXED, BROADBAND, MOBILE, "S4,C1,K1,2020-01-01,,,,B1,IPTV"))
                .hasSize(1);
    }

    private List<OracleCase> night(String spend, String... services) {
        return new TestDrop(folder)
                .grids(DAY, "G1,A1")
                .customers(DAY, "C1,G1")
                .services(DAY, services)
                .bills("202610", services[0].substring(0, 2) + "," + spend)
                .night("2026-11-20")
                .cases("BUNDLE_LEAD");
    }
}
