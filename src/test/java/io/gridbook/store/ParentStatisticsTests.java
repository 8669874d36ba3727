package io.gridbook.store;

import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

class ParentStatisticsTests {
    private final DSLContext dsl = TestDatabase.create().dsl();

    @Test
    void thePlannerKnowsTheKeysOfAPartitionedTable() {
        fill(LocalDate.of(2026, 9, 1), 1000);
        assertThat(distinctServices()).isEqualTo(-1f);
    }

    @Test
    void statisticsAreTakenAgainWhenTheTableHasDoubled() {
        fill(LocalDate.of(2026, 8, 1), 1000);
        fill(LocalDate.of(2026, 9, 1), 1000);
        assertThat(distinctServices()).isEqualTo(-0.5f);
    }

    private void fill(LocalDate month, int services) {
        dsl.transaction(configuration -> Partitions.replace(
                configuration.dsl(),
                SERVICE_MONTH,
                month,
                target -> insert(configuration.dsl(), target, month, services)));
    }

    private static void insert(DSLContext tx, Table<Record> target, LocalDate month, int services) {
        tx.execute(
                "INSERT INTO " + target
                        + " SELECT 1, ?::date, 'S' || n, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, true FROM generate_series(1, ?) n",
                month,
                services);
    }

    /** As the planner keeps it: negative where it grows with the rows. */
    private float distinctServices() {
        return Objects.requireNonNull(dsl.fetchSingle(
                        "SELECT n_distinct FROM pg_stats WHERE tablename = 'service_month' AND inherited AND attname = 'service_id'")
                .get(0, Float.class));
    }
}
