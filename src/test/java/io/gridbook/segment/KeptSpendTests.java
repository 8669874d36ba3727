package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.ORPHAN;
import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.Invariant;
import io.gridbook.store.Partitions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An old night is run again after the bills of M in detail were removed, while the spend made of them is kept. */
class KeptSpendTests {
    private final Town town = Town.empty();
    private Night night = run();

    private Night run() {
        town.customer("C1").service("S1").bill("2026-10", "60.00").charge("2026-10", "one_off", "8.00");
        town.orphanBill("S9", "2026-10", "5.00");
        return town.night("2026-11-20");
    }

    @BeforeEach
    void removeTheBillsInDetail() {
        Partitions.drop(town.dsl(), RAW_BILLS, night.monthStart());
        night = town.night("2026-11-20");
    }

    @Test
    void anOldNightWhoseBillsAreOnlyKeptAsSpendHasNoFault() {
        assertThat(faults(new SpendIsWhole())).isZero();
        assertThat(faults(new BillsAreWhole())).isZero();
        assertThat(town.segment("C1").getSpendM()).isEqualTo(60_00);
    }

    @Test
    void spendThatACustomerLostIsStillFound() {
        town.dsl().update(SEGMENT).set(SEGMENT.SPEND_M, 1L).execute();
        assertThat(faults(new SpendIsWhole())).isOne();
    }

    @Test
    void aServiceWhoseBillWasLostIsStillFound() {
        town.dsl()
                .deleteFrom(SERVICE_MONTH)
                .where(SERVICE_MONTH.SERVICE_ID.eq("S9"))
                .execute();
        assertThat(faults(new BillsAreWhole())).isOne();
    }

    @Test
    void spendIsNotComputedAgainFromBillsThatAreGone() {
        town.dsl()
                .update(DERIVATION)
                .set(DERIVATION.BASIS, "of an older release")
                .where(DERIVATION.NAME.eq("service_month"))
                .execute();
        town.night("2026-11-20");
        assertThat(town.segment("C1").getSpendM()).isEqualTo(60_00);
        assertThat(faults(new BillsAreWhole())).isZero();
        assertThat(town.dsl().fetchCount(EXPORT_FILE, EXPORT_FILE.KIND.eq("bills")))
                .isOne();
    }

    @Test
    void orphansAmongThemAreStillCounted() {
        town.dsl().deleteFrom(DERIVATION).where(DERIVATION.NAME.eq("orphan")).execute();
        town.night("2026-11-20");
        assertThat(town.dsl().fetchValue(ORPHAN.AMOUNT, ORPHAN.KIND.eq("bills")))
                .isEqualTo(5_00);
    }

    private int faults(Invariant invariant) {
        return town.dsl().fetchCount(invariant.faults(night.day(), night.monthStart()));
    }
}
