package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.MERGE_REFUSED;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.SegmentRecord;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SegmentsTests {
    private final Town town = Town.empty();

    @Test
    void threeCustomersAreOneHighOneMidOneLowByTheSumOfTwelveMonths() {
        town.customer("C1").service("S1").bill("2026-08", "270.00").bill("2026-10", "0");
        town.customer("C2").service("S2").bill("2026-08", "270.00").bill("2025-11", "0.01");
        town.customer("C3").service("S3").bill("2026-08", "30.00").bill("2025-10", "999.00");
        town.loaded("2026-09").night("2026-11-20");
        assertThat(drawn("C2")).isEqualTo("9000 1 HIGH HIGH");
        assertThat(drawn("C1")).isEqualTo("9000 2 MID HIGH");
        assertThat(drawn("C3")).isEqualTo("1000 3 LOW MASS");
        assertThat(town.segment("C3").getSpend_12m()).isEqualTo(30_00);
    }

    @Test
    void equalSpendIsRankedByTheFirstOpenedThenByTheSmallerId() {
        town.customer("C10").service("S1").bill("2026-10", "10.00");
        town.customer("C2").service("S2").bill("2026-10", "10.00");
        town.customer("C3").service("S3").opened("2019-12-31").bill("2026-10", "10.00");
        town.night("2026-11-20");
        assertThat(town.segment("C3").getPosition()).isEqualTo(1);
        assertThat(town.segment("C10").getPosition()).isEqualTo(2);
        assertThat(town.segment("C2").getPosition()).isEqualTo(3);
    }

    @Test
    void theAverageIsRoundedHalfAwayFromZero() {
        average("half-up", "0.01", "2026-09-01");
        average("half-down", "-0.01", "2026-09-01");
        average("third", "0.01", "2026-01-01");
        average("two-thirds", "0.02", "2026-01-01");
        average("minus-third", "-0.01", "2026-01-01");
        average("minus-two-thirds", "-0.02", "2026-01-01");
        town.loaded("2026-08").loaded("2026-09").night("2026-11-20");
        assertThat(town.segment("half-up").getArpu()).isEqualTo(1);
        assertThat(town.segment("half-down").getArpu()).isEqualTo(-1);
        assertThat(town.segment("third").getArpu()).isZero();
        assertThat(town.segment("two-thirds").getArpu()).isEqualTo(1);
        assertThat(town.segment("minus-third").getArpu()).isZero();
        assertThat(town.segment("minus-two-thirds").getArpu()).isEqualTo(-1);
    }

    @Test
    void theSumIsDividedByTheMonthsSinceTheFirstServiceWasOpened() {
        average("end-of-august", "30.00", "2026-08-31");
        average("september", "30.00", "2026-09-01");
        average("end-of-october", "30.00", "2026-10-31");
        town.customer("ceased-counts")
                .service("old")
                .opened("2020-01-01")
                .ceased("2026-08-15")
                .service("new")
                .opened("2026-10-01")
                .bill("2026-10", "30.00");
        town.loaded("2026-08").loaded("2026-09").night("2026-11-20");
        assertThat(town.segment("end-of-august").getArpu()).isEqualTo(10_00);
        assertThat(town.segment("september").getArpu()).isEqualTo(15_00);
        assertThat(town.segment("end-of-october").getArpu()).isEqualTo(30_00);
        assertThat(town.segment("ceased-counts").getArpu()).isEqualTo(10_00);
    }

    @Test
    void aCustomerOpenedAfterTheMonthHasNoTierAndADivisorOfOne() {
        average("late", "30.00", "2026-11-01");
        town.loaded("2026-09").night("2026-11-20");
        assertThat(drawn("late")).isEqualTo("3000 null null null");
        assertThat(town.segment("late").getInBase()).isFalse();
        assertThat(town.segment("late").getLive()).isTrue();
    }

    @Test
    void aMonthThatWasNeverLoadedLeavesTheDivisor() {
        average("C1", "30.00", "2020-01-01");
        town.loaded("2026-08");
        Night night = town.night("2026-11-20");
        assertThat(town.segment("C1").getArpu()).isEqualTo(15_00);
        assertThat(night.gaps()).containsExactly(YearMonth.of(2026, 9));
    }

    @Test
    void theBandsBeginAtSixtyAndThirtyYuan() {
        average("60.00", "60.00", "2026-10-01");
        average("59.99", "59.99", "2026-10-01");
        average("30.00", "30.00", "2026-10-01");
        average("29.99", "29.99", "2026-10-01");
        town.night("2026-11-20");
        assertThat(town.segment("60.00").getBand()).isEqualTo("HIGH");
        assertThat(town.segment("59.99").getBand()).isEqualTo("MID");
        assertThat(town.segment("30.00").getBand()).isEqualTo("MID");
        assertThat(town.segment("29.99").getBand()).isEqualTo("MASS");
    }

    @Test
    void theTiersOfElevenCustomersEndAtThreeAndFive() {
        for (int n = 1; n <= 11; n++) {
            average("C" + (n + 10), (100 - n) + ".00", "2020-01-01");
        }
        town.night("2026-11-20");
        assertThat(town.segment("C13").getTier()).isEqualTo("HIGH");
        assertThat(town.segment("C14").getTier()).isEqualTo("MID");
        assertThat(town.segment("C15").getTier()).isEqualTo("MID");
        assertThat(town.segment("C16").getTier()).isEqualTo("LOW");
    }

    @Test
    void whoSpendsNothingIsLowEvenAtTheTop() {
        average("C1", "0", "2020-01-01");
        average("C2", "-1.00", "2020-01-01");
        town.night("2026-11-20");
        assertThat(drawn("C1")).isEqualTo("0 1 LOW MASS");
    }

    @Test
    void areasAreRankedEachForItself() {
        town.grid("G2", "A2");
        average("C1", "90.00", "2020-01-01");
        town.customer("C2").grid("G2").service("S2").bill("2026-10", "1.00");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getTier()).isEqualTo("HIGH");
        assertThat(town.segment("C2").getTier()).isEqualTo("HIGH");
    }

    @Test
    void aServiceThatCeasedOnTheLastDayOfTheMonthIsNotInBase() {
        town.customer("C1").service("S1").ceased("2026-10-31").bill("2026-10", "10.00");
        town.customer("C2").service("S2").ceased("2026-11-01").bill("2026-10", "10.00");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getInBase()).isFalse();
        assertThat(town.segment("C2").getInBase()).isTrue();
        assertThat(town.segment("C2").getLive()).isFalse();
    }

    @Test
    void oneServiceIsEnoughToBeInBaseAndLive() {
        town.customer("C1")
                .service("S1")
                .bill("2026-10", "10.00")
                .service("S2")
                .opened("2026-11-19")
                .service("S3")
                .ceased("2026-09-30");
        town.loaded("2026-09").night("2026-11-20");
        assertThat(town.segment("C1").getInBase()).isTrue();
        assertThat(town.segment("C1").getInBaseBefore()).isTrue();
        assertThat(town.segment("C1").getLive()).isTrue();
    }

    @Test
    void aServiceCountsFromTheDayOnWhichItIsOpened() {
        town.customer("C1").service("S1").opened("2026-10-31");
        town.customer("C2").service("S2").opened("2026-10-01");
        town.customer("C3").service("S3").opened("2026-11-20");
        town.customer("C4").service("S4").opened("2026-11-21");
        town.loaded("2026-09").night("2026-11-20");
        assertThat(town.segment("C1").getInBase()).isTrue();
        assertThat(town.segment("C2").getInBaseBefore()).isFalse();
        assertThat(town.segment("C3").getInBase()).isFalse();
        assertThat(town.segment("C3").getLive()).isTrue();
        assertThat(town.segment("C4").getLive()).isFalse();
    }

    @Test
    void whoseGridNobodyKnowsHasNoSegment() {
        town.customer("C1").service("S1").bill("2026-10", "10.00");
        town.service("S2").ownedBy("NOBODY").bill("2026-10", "10.00");
        town.night("2026-11-20");
        assertThat(town.dsl().fetchCount(SEGMENT)).isOne();
    }

    @Test
    void whatWasSpentInAMonthAnalysedBeforeCountsOnce() {
        town.customer("C1").service("S1").bill("2026-09", "10.00");
        town.night("2026-10-20");
        town.service("S1").bill("2026-10", "20.00");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getSpendM()).isEqualTo(20_00);
        assertThat(town.segment("C1").getSpend_12m()).isEqualTo(30_00);
    }

    @Test
    void aNightOfOtherExportsIsComputedAgain() {
        town.customer("C1").service("S1").bill("2026-10", "10.00");
        town.night("2026-11-20");
        town.service("S1").ceased("2026-10-31");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getInBase()).isFalse();
    }

    @Test
    void theBandIsOfAllServicesTogether() {
        town.customer("C1").service("S1").bill("2026-10", "30.00").service("S2").bill("2026-10", "30.00");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getBand()).isEqualTo("HIGH");
    }

    @Test
    void theBandMayBeTakenFromTheBestService() {
        Town other = Town.with("segment.band-basis=highest-service");
        other.customer("C1")
                .service("S1")
                .bill("2026-10", "59.99")
                .service("S2")
                .bill("2026-10", "59.99")
                .service("S3")
                .bill("2026-10", "-100.00");
        other.customer("C2")
                .service("S4")
                .bill("2026-10", "60.00")
                .service("S5")
                .bill("2026-10", "-50.00");
        other.night("2026-11-20");
        assertThat(other.segment("C1").getBand()).isEqualTo("MID");
        assertThat(other.segment("C2").getBand()).isEqualTo("HIGH");
        assertThat(other.segment("C2").getArpu()).isEqualTo(10_00);
    }

    @Test
    void aMergeOfMoreThanFiftyServicesIsNotMadeAndIsListed() {
        for (int n = 0; n < 51; n++) {
            town.customer("C" + n % 2)
                    .identityCard("210102197001010012")
                    .service("S" + n)
                    .bill("2026-10", "1.00");
        }
        for (int n = 0; n < 50; n++) {
            town.customer("D" + n % 2)
                    .identityCard("210102197001010020")
                    .service("T" + n)
                    .bill("2026-10", "1.00");
        }
        town.night("2026-11-20");
        assertThat(town.segment("C0").getSpendM()).isEqualTo(26_00);
        assertThat(town.segment("C1").getSpendM()).isEqualTo(25_00);
        assertThat(town.segment("D0").getSpendM()).isEqualTo(50_00);
        assertThat(town.dsl()
                        .selectFrom(MERGE_REFUSED)
                        .orderBy(MERGE_REFUSED.RECORD_ID)
                        .fetch(MERGE_REFUSED.RECORD_ID))
                .containsExactly("C0", "C1");
    }

    private void average(String customer, String yuan, String opened) {
        town.customer(customer).service("S-" + customer).opened(opened).bill("2026-10", yuan);
    }

    private String drawn(String customer) {
        SegmentRecord segment = town.segment(customer);
        return segment.getArpu() + " " + segment.getPosition() + " " + segment.getTier() + " " + segment.getBand();
    }
}
