package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ORPHAN;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.outcome.StopException;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrphanLimitTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final DSLContext DSL = TestDatabase.create().dsl();

    private final OrphanLimit limit = new OrphanLimit(DSL, ExportsProperties.canonical());

    @BeforeEach
    void none() {
        DSL.deleteFrom(ORPHAN).execute();
    }

    @Test
    void fiveInAHundredPass() {
        orphans("services", "customer", 5, 100);
        assertThatCode(() -> limit.require(DAY)).doesNotThrowAnyException();
    }

    @Test
    void oneMoreStopsTheRunAndSaysWhatIsMissing() {
        orphans("services", "customer", 6, 100);
        assertThatThrownBy(() -> limit.require(DAY))
                .isInstanceOf(StopException.class)
                .hasMessageContaining("services: orphans: 6 of 100 rows")
                .hasMessageContaining("0.05");
    }

    @Test
    void orphansOfOneFileAreAddedUp() {
        orphans("arrears", "service", 3, 100);
        orphans("arrears", "account", 3, 100);
        assertThatThrownBy(() -> limit.require(DAY)).hasMessageContaining("arrears: orphans: 6 of 100 rows");
    }

    @Test
    void olderMonthsOnlyReport() {
        orphans("older bills", "service", 1000, 0);
        assertThatCode(() -> limit.require(DAY)).doesNotThrowAnyException();
    }

    @Test
    void adjustmentsOnlyReport() {
        orphans("adjustments", "account", 50, 100);
        assertThatCode(() -> limit.require(DAY)).doesNotThrowAnyException();
    }

    @Test
    void anOptionalDailyExportIsHeldToTheLimitToo() {
        orphans("exemptions", "customer", 6, 100);
        assertThatThrownBy(() -> limit.require(DAY)).hasMessageContaining("exemptions: orphans: 6 of 100 rows");
    }

    private static void orphans(String kind, String missing, long rows, long of) {
        DSL.insertInto(ORPHAN)
                .set(ORPHAN.DAY, DAY)
                .set(ORPHAN.KIND, kind)
                .set(ORPHAN.MISSING, missing)
                .set(ORPHAN.ROWS, rows)
                .set(ORPHAN.OF_ROWS, of)
                .execute();
    }
}
