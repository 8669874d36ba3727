package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.MANAGER_CHANGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import io.gridbook.store.schema.tables.Customer;
import io.gridbook.store.schema.tables.Grid;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who has another manager than in the snapshot before: new records, those that moved, those whose manager changed. Of all
 * records, because the one that represents a merged customer may be another on a later day.
 */
@Component
class ManagerChanges {
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private static final Customer BEFORE = CUSTOMER.as("before");
    private static final Grid GRID_BEFORE = GRID.as("grid_before");

    private final DSLContext dsl;
    private final Derivations derivations;

    ManagerChanges(DSLContext dsl, Derivations derivations) {
        this.dsl = dsl;
        this.derivations = derivations;
    }

    /** Sees to all snapshots of the days up to a day: one that came late changes what the next one is held against. */
    void resolve(LocalDate day, int days) {
        for (LocalDate each : snapshots(day.minusDays(days), day)) {
            LocalDate before = snapshotBefore(each);
            derivations.derive(
                    MANAGER_CHANGE.getName(),
                    each,
                    basis(each, before),
                    tx -> Partitions.replace(tx, MANAGER_CHANGE, each, target -> {
                        if (before != null) {
                            tx.insertInto(target, MANAGER_CHANGE.fields())
                                    .select(changes(each, before))
                                    .execute();
                        }
                    }));
        }
    }

    private String basis(LocalDate day, @Nullable LocalDate before) {
        return VERSION
                + derivations.basis(CustomerResolution.NAME, day)
                + (before == null ? "|none" : "|" + before + "=" + derivations.basis(CustomerResolution.NAME, before));
    }

    private static Select<? extends Record> changes(LocalDate day, LocalDate before) {
        Field<String> change = when(BEFORE.RECORD_ID.isNull(), inline("NEW"))
                .when(BEFORE.GRID_CODE.ne(CUSTOMER.GRID_CODE).or(BEFORE.AREA_ID.eq(0)), inline("GRID"))
                .when(manager(GRID_BEFORE).isDistinctFrom(manager(GRID)), inline("MANAGER"));
        return select(CUSTOMER.AREA_ID, inline(day), CUSTOMER.RECORD_ID, change)
                .from(CUSTOMER)
                .join(GRID)
                .on(GRID.AREA_ID.eq(CUSTOMER.AREA_ID), GRID.DAY.eq(day), GRID.GRID_CODE.eq(CUSTOMER.GRID_CODE))
                .leftJoin(BEFORE)
                .on(BEFORE.DAY.eq(before), BEFORE.RECORD_ID.eq(CUSTOMER.RECORD_ID))
                .leftJoin(GRID_BEFORE)
                .on(GRID_BEFORE.DAY.eq(before), GRID_BEFORE.GRID_CODE.eq(CUSTOMER.GRID_CODE))
                .where(CUSTOMER.DAY.eq(day), CUSTOMER.AREA_ID.gt(0))
                .and(change.isNotNull());
    }

    private static Field<String> manager(Grid grid) {
        return coalesce(grid.MANAGER_CODE, grid.MANAGER_NAME);
    }

    private List<LocalDate> snapshots(LocalDate from, LocalDate to) {
        return dsl.select(DERIVATION.PERIOD)
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq(CustomerResolution.NAME), DERIVATION.PERIOD.between(from, to))
                .orderBy(DERIVATION.PERIOD)
                .fetch(DERIVATION.PERIOD);
    }

    private @Nullable LocalDate snapshotBefore(LocalDate day) {
        return dsl.select(max(DERIVATION.PERIOD))
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq(CustomerResolution.NAME), DERIVATION.PERIOD.lt(day))
                .fetchOne(0, LocalDate.class);
    }
}
