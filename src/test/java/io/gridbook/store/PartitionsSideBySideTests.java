package io.gridbook.store;

import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class PartitionsSideBySideTests {
    private static final List<LocalDate> MONTHS = List.of(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 1));

    private final DSLContext dsl = TestDatabase.create().dsl();

    @Test
    void twoPeriodsOfATableAreReplacedAtTheSameTime() throws Exception {
        replaceSideBySide(1);
        replaceSideBySide(2);
        assertThat(dsl.select(SERVICE_MONTH.TOTAL).from(SERVICE_MONTH).fetch(SERVICE_MONTH.TOTAL))
                .containsExactly(2L, 2L);
    }

    /** Each has filled its table before one takes the place of the old. */
    private void replaceSideBySide(long total) throws Exception {
        CyclicBarrier filled = new CyclicBarrier(MONTHS.size());
        ExecutorService threads = Executors.newFixedThreadPool(MONTHS.size());
        List<Callable<Boolean>> replacements = MONTHS.stream()
                .<Callable<Boolean>>map(month -> () -> replace(month, total, filled))
                .toList();
        try {
            for (Future<Boolean> replacement : threads.invokeAll(replacements)) {
                assertThat(replacement.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean replace(LocalDate month, long total, CyclicBarrier filled) {
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            Partitions.replace(tx, SERVICE_MONTH, month, target -> {
                tx.execute(
                        "INSERT INTO " + target + " SELECT 1, ?::date, 'S', ?, 0, 0, 0, 0, 0, 0, 0, ?, ?, true",
                        month,
                        total,
                        total,
                        total);
                await(filled);
            });
        });
        return true;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
