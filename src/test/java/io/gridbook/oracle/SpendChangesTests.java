package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpendChangesTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDropOfExactlyThirtyPercentIsNotFlagged() {
        assertThat(change("100.00", "70.00")).isEmpty();
        assertThat(change("100.00", "69.99"))
                .containsExactly("SPEND_DROP,C1,C1,A1,G1,202610,,30.01,90,new,2026-11-20,0,2026-11-27,"
                        + "2026-11-20,202610,HIGH,HIGH,100.00,69.99,-30.0");
    }

    @Test
    void aSurgeNeedsMoreThanThirtyPercentAndTenYuan() {
        assertThat(change("30.00", "39.99")).isEmpty();
        assertThat(change("30.00", "40.00"))
                .containsExactly("SPEND_SURGE,C1,C1,A1,G1,202610,,10.00,60,new,2026-11-20,0,2026-11-27,"
                        + "2026-11-20,202610,HIGH,MID,30.00,40.00,33.3");
        assertThat(change("40.00", "52.00")).isEmpty();
    }

    @Test
    void aSurgeOfTheHighBandIsNotFlagged() {
        assertThat(change("40.00", "80.00")).isEmpty();
    }

    @Test
    void nothingIsComparedWithNothing() {
        assertThat(change("0", "80.00")).isEmpty();
        assertThat(change("-1", "-80.00")).isEmpty();
    }

    @Test
    void aMonthNeverLoadedIsNotCompared() {
        drop().bills("202608", "S1,100.00").bills("202610", "S1,1.00");
        assertThat(drops(new TestDrop(folder))).isEmpty();
    }

    @Test
    void onlyACustomerInBaseForTheMonthBeforeAndLiveOnTheDayIsFlagged() {
        TestDrop drop = drop();
        drop.bills("202609", "S1,100.00").bills("202610", "S1,1.00");
        drop.services("20261120", "S1,C1,A1,2026-10-01");
        assertThat(drops(drop)).isEmpty();
        drop.services("20261120", "S1,C1,A1,2020-01-01,2026-11-20");
        assertThat(drops(drop)).isEmpty();
        drop.services("20261120", "S1,C1,A1,2020-01-01,2026-11-21");
        assertThat(drops(drop)).hasSize(1);
    }

    @Test
    void theFiguresNameTheKindBehindTheFallAndTheServicesCeased() {
        TestDrop drop = drop();
        drop.services("20261120", "S1,C1,A1,2020-01-01", "S2,C1,A1,2020-01-01,2026-10-05");
        drop.bills("202609", "S1,100.00", "S2,28.00").bills("202610", "S1,76.50");
        assertThat(drops(drop).get(0).figures())
                .isEqualTo(Map.of(
                        "before", 12800L,
                        "after", 7650L,
                        "percent", 402L,
                        "kind", "VOICE",
                        "kindFall", 5150L,
                        "ceased", 1L));
    }

    private static List<OracleCase> drops(TestDrop drop) {
        return drop.night("2026-11-20").cases("SPEND_DROP");
    }

    private List<String> change(String before, String after) {
        TestDrop drop = drop().bills("202609", "S1," + before).bills("202610", "S1," + after);
        return drop.night("2026-11-20").alertLines().stream()
                .filter(line -> line.startsWith("SPEND_"))
                .toList();
    }

    private TestDrop drop() {
        return new TestDrop(folder)
                .grids("20261120", "G1,A1")
                .customers("20261120", "C1,G1")
                .services("20261120", "S1,C1,A1,2020-01-01");
    }
}
