package io.gridbook.store;

import static io.gridbook.store.schema.Tables.RAW_ARREARS;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartitionsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final DSLContext DSL = TestDatabase.create().dsl();

    @BeforeEach
    void none() {
        Partitions.periods(DSL, RAW_ARREARS).forEach(day -> Partitions.drop(DSL, RAW_ARREARS, day));
    }

    @Test
    void whatIsFilledTakesThePlaceOfWhatWasThere() {
        replace(DAY, "A1");
        replace(DAY, "A2");
        assertThat(accounts()).containsExactly("A2");
    }

    @Test
    void otherPeriodsStay() {
        replace(DAY, "A1");
        replace(DAY.plusDays(1), "A2");
        replace(DAY, "A3");
        assertThat(accounts()).containsExactly("A2", "A3");
        assertThat(Partitions.periods(DSL, RAW_ARREARS)).containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void aFailureLeavesWhatWasThere() {
        replace(DAY, "A1");
        assertThatThrownBy(() -> DSL.transaction(configuration -> {
                    Partitions.replace(configuration.dsl(), RAW_ARREARS, DAY, target -> {});
                    throw new IllegalStateException("stop");
                }))
                .hasMessageContaining("stop");
        assertThat(accounts()).containsExactly("A1");
    }

    @Test
    void aRowOfAnotherPeriodIsRefused() {
        assertThatThrownBy(
                        () -> Partitions.replace(DSL, RAW_ARREARS, DAY, target -> add(target, DAY.plusDays(1), "A1")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void ensuringAPeriodKeepsItsRows() {
        replace(DAY, "A1");
        Partitions.ensure(DSL, RAW_ARREARS, DAY);
        assertThat(accounts()).containsExactly("A1");
    }

    @Test
    void ensuringAMissingPeriodMakesRoom() {
        Partitions.ensure(DSL, RAW_ARREARS, DAY);
        add(RAW_ARREARS, DAY, "A1");
        assertThat(accounts()).containsExactly("A1");
    }

    @Test
    void droppingWhatIsNotThereIsNothing() {
        Partitions.drop(DSL, RAW_ARREARS, DAY);
        assertThat(Partitions.find(DSL, RAW_ARREARS, DAY)).isNull();
    }

    @Test
    void theKeyOfTheTableHoldsInAPartition() {
        Partitions.ensure(DSL, SERVICE_MONTH, LocalDate.of(2026, 10, 1));
        Table<Record> partition =
                Objects.requireNonNull(Partitions.find(DSL, SERVICE_MONTH, LocalDate.of(2026, 10, 1)));
        assertThat(DSL.meta().getTables(partition.getQualifiedName()))
                .allSatisfy(each -> assertThat(each.getPrimaryKey()).isNotNull());
    }

    private static void replace(LocalDate day, String account) {
        DSL.transaction(configuration -> Partitions.replace(
                configuration.dsl(), RAW_ARREARS, day, target -> add(configuration.dsl(), target, day, account)));
    }

    private static void add(Table<?> target, LocalDate day, String account) {
        add(DSL, target, day, account);
    }

    private static void add(DSLContext tx, Table<?> target, LocalDate day, String account) {
        tx.insertInto(target, RAW_ARREARS.fields())
                .values(day, 1, 2, account, "S1", LocalDate.of(2026, 10, 1), 100L, LocalDate.of(2026, 11, 1))
                .execute();
    }

    private static List<String> accounts() {
        return DSL.select(RAW_ARREARS.ACCOUNT_ID)
                .from(RAW_ARREARS)
                .orderBy(RAW_ARREARS.ACCOUNT_ID)
                .fetch(RAW_ARREARS.ACCOUNT_ID);
    }
}
