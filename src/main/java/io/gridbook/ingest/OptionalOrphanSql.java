package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.RAW_ADJUSTMENTS;
import static io.gridbook.store.schema.Tables.RAW_BALANCES;
import static io.gridbook.store.schema.Tables.RAW_CHARGES;
import static io.gridbook.store.schema.Tables.RAW_DISCONNECTS;
import static io.gridbook.store.schema.Tables.RAW_EXEMPTIONS;
import static io.gridbook.store.schema.Tables.RAW_PREMISES;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;

/** The rows of each optional export whose reference is unknown: their number and money (fen). */
final class OptionalOrphanSql {
    private static final Field<Long> NO_MONEY = inline((Long) null);

    private OptionalOrphanSql() {}

    static Select<Record2<Integer, Long>> balancesWithoutAccount(LocalDate day) {
        return select(count(), OrphanSql.total(RAW_BALANCES.BALANCE))
                .from(RAW_BALANCES)
                .where(RAW_BALANCES.DAY.eq(day))
                .and(notExists(account(day, RAW_BALANCES.ACCOUNT_ID)));
    }

    static Select<Record2<Integer, Long>> chargesWithoutService(LocalDate day) {
        return select(count(), OrphanSql.total(RAW_CHARGES.CHARGED_TO_DATE))
                .from(RAW_CHARGES)
                .where(RAW_CHARGES.DAY.eq(day))
                .and(notExists(service(day, RAW_CHARGES.SERVICE_ID)));
    }

    static Select<Record2<Integer, Long>> disconnectsWithoutService(LocalDate day) {
        return select(count(), NO_MONEY)
                .from(RAW_DISCONNECTS)
                .where(RAW_DISCONNECTS.DAY.eq(day))
                .and(notExists(service(day, RAW_DISCONNECTS.SERVICE_ID)));
    }

    static Select<Record2<Integer, Long>> adjustmentsWithoutService(YearMonth month, LocalDate snapshot) {
        return select(count(), OrphanSql.total(RAW_ADJUSTMENTS.AMOUNT))
                .from(RAW_ADJUSTMENTS)
                .where(RAW_ADJUSTMENTS.MONTH.eq(month.atDay(1)), RAW_ADJUSTMENTS.SERVICE_ID.isNotNull())
                .and(notExists(service(snapshot, RAW_ADJUSTMENTS.SERVICE_ID)));
    }

    static Select<Record2<Integer, Long>> adjustmentsWithoutAccount(YearMonth month, LocalDate snapshot) {
        return select(count(), OrphanSql.total(RAW_ADJUSTMENTS.AMOUNT))
                .from(RAW_ADJUSTMENTS)
                .where(RAW_ADJUSTMENTS.MONTH.eq(month.atDay(1)), RAW_ADJUSTMENTS.SERVICE_ID.isNull())
                .and(notExists(account(snapshot, RAW_ADJUSTMENTS.ACCOUNT_ID)));
    }

    static Select<Record2<Integer, Long>> premisesWithoutGrid(LocalDate day) {
        return select(count(), NO_MONEY)
                .from(RAW_PREMISES)
                .where(RAW_PREMISES.DAY.eq(day))
                .and(notExists(
                        selectOne().from(GRID).where(GRID.DAY.eq(day), GRID.GRID_CODE.eq(RAW_PREMISES.GRID_CODE))));
    }

    static Select<Record2<Integer, Long>> exemptionsWithoutAccount(LocalDate day) {
        return select(count(), NO_MONEY)
                .from(RAW_EXEMPTIONS)
                .where(RAW_EXEMPTIONS.DAY.eq(day), RAW_EXEMPTIONS.ACCOUNT_ID.isNotNull())
                .and(notExists(account(day, RAW_EXEMPTIONS.ACCOUNT_ID)));
    }

    /** Without those that lack their account too, since a row counts once; as a join, which an OR of EXISTS is not. */
    static Select<Record2<Integer, Long>> exemptionsWithoutCustomer(LocalDate day) {
        Field<String> known = field(name("known", "account_id"), String.class);
        return select(count(), NO_MONEY)
                .from(RAW_EXEMPTIONS)
                .leftJoin(selectDistinct(SERVICE.ACCOUNT_ID)
                        .from(SERVICE)
                        .where(SERVICE.DAY.eq(day))
                        .asTable("known"))
                .on(known.eq(RAW_EXEMPTIONS.ACCOUNT_ID))
                .where(RAW_EXEMPTIONS.DAY.eq(day), RAW_EXEMPTIONS.CUSTOMER_ID.isNotNull())
                .and(RAW_EXEMPTIONS.ACCOUNT_ID.isNull().or(known.isNotNull()))
                .and(notExists(selectOne()
                        .from(CUSTOMER)
                        .where(CUSTOMER.DAY.eq(day), CUSTOMER.RECORD_ID.eq(RAW_EXEMPTIONS.CUSTOMER_ID))));
    }

    private static Select<Record1<Integer>> service(LocalDate day, Field<String> id) {
        return selectOne().from(SERVICE).where(SERVICE.DAY.eq(day), SERVICE.SERVICE_ID.eq(id));
    }

    private static Select<Record1<Integer>> account(LocalDate day, Field<String> id) {
        return selectOne().from(SERVICE).where(SERVICE.DAY.eq(day), SERVICE.ACCOUNT_ID.eq(id));
    }
}
