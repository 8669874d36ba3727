package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EveryoneIsRankedTests {
    private final Town town = Town.empty();
    private final Night night = run();

    private Night run() {
        town.customer("C1").service("S1").bill("2026-10", "60.00");
        town.customer("C2").service("S2").bill("2026-10", "50.00");
        town.customer("C3").service("S3").bill("2026-10", "40.00");
        town.customer("LATE").service("S4").opened("2026-11-01");
        return town.night("2026-11-20");
    }

    @Test
    void theCustomersInBaseOfAnAreaStandFromOneOn() {
        assertThat(faults()).isZero();
    }

    @Test
    void aPlaceThatTwoShareIsAFault() {
        set("C2", SEGMENT.POSITION, 3);
        assertThat(faults()).isOne();
    }

    @Test
    void aPlaceThatNobodyHasIsAFault() {
        set("C3", SEGMENT.POSITION, 4);
        assertThat(faults()).isOne();
    }

    @Test
    void aTierThatIsMissingIsAFault() {
        set("C2", SEGMENT.TIER, null);
        assertThat(faults()).isOne();
    }

    @Test
    void aBandThatIsMissingIsAFault() {
        set("C2", SEGMENT.BAND, null);
        assertThat(faults()).isOne();
    }

    @Test
    void otherNightsAreNotLookedAt() {
        set("C2", SEGMENT.BAND, null);
        assertThat(town.dsl()
                        .fetchCount(new EveryoneIsRanked().faults(night.day().plusDays(1), night.monthStart())))
                .isZero();
    }

    private <T> void set(String customer, Field<T> column, @Nullable T value) {
        town.dsl()
                .update(SEGMENT)
                .set(column, DSL.val(value, column))
                .where(SEGMENT.CUSTOMER_ID.eq(customer))
                .execute();
    }

    private int faults() {
        Select<? extends Record> faults = new EveryoneIsRanked().faults(night.day(), night.monthStart());
        return town.dsl().fetchCount(faults);
    }
}
