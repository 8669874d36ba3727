package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.replace;

import io.gridbook.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DerivedVersionsTests {
    private final Town town = Town.empty();

    @BeforeEach
    void aNight() {
        town.customer("C1").service("S1").bill("2026-10", "60.00").owes("2026-10", "3.00", "2026-11-01");
        town.night("2026-11-20");
    }

    @Test
    void everyDerivedTableKnowsWhichStatementsMadeIt() {
        assertThat(town.dsl()
                        .selectFrom(DERIVATION)
                        .where(DERIVATION.NAME.ne("working_day"), DERIVATION.NAME.ne("moved_bills_looked"))
                        .fetch(DERIVATION.BASIS))
                .hasSizeGreaterThan(7)
                .allSatisfy(basis -> assertThat(basis).matches("v\\d+\\|.*"));
    }

    @Test
    void whatAnOlderReleaseComputedIsComputedAgain() {
        town.dsl()
                .update(CUSTOMER)
                .set(CUSTOMER.NAME, "as an older release had it")
                .execute();
        town.night("2026-11-20");
        assertThat(town.dsl().fetchSingle(CUSTOMER).getName()).isEqualTo("as an older release had it");
        town.dsl()
                .update(DERIVATION)
                .set(DERIVATION.BASIS, replace(DERIVATION.BASIS, "v1|", "v0|"))
                .where(DERIVATION.NAME.eq("customer"))
                .execute();
        town.night("2026-11-20");
        assertThat(town.dsl().fetchSingle(CUSTOMER).getName()).isEqualTo("C1");
    }
}
