package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_HOME;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;

/** The rows of each kind whose reference is unknown: their number and money (fen). */
final class OrphanSql {
    private OrphanSql() {}

    static Select<Record2<Integer, Long>> customersWithoutGrid(LocalDate day) {
        return select(count(), inline((Long) null)).from(CUSTOMER).where(CUSTOMER.DAY.eq(day), CUSTOMER.AREA_ID.eq(0));
    }

    static Select<Record2<Integer, Long>> servicesWithoutCustomer(LocalDate day) {
        return select(count(), inline((Long) null))
                .from(SERVICE)
                .where(SERVICE.DAY.eq(day), SERVICE.AREA_ID.eq(0))
                .and(notExists(selectOne()
                        .from(CUSTOMER)
                        .where(CUSTOMER.DAY.eq(day), CUSTOMER.RECORD_ID.eq(SERVICE.CUSTOMER_ID))));
    }

    static Select<Record2<Integer, Long>> arrearsWithoutService(LocalDate day) {
        return arrears(day, ARREARS.SERVICE_ID.ne(""), SERVICE.SERVICE_ID.eq(ARREARS.SERVICE_ID));
    }

    static Select<Record2<Integer, Long>> arrearsWithoutAccount(LocalDate day) {
        return arrears(day, ARREARS.SERVICE_ID.eq(""), SERVICE.ACCOUNT_ID.eq(ARREARS.ACCOUNT_ID));
    }

    static Select<Record2<Integer, Long>> billsWithoutService(YearMonth month, LocalDate snapshot) {
        return select(count(), total(SERVICE_MONTH.TOTAL))
                .from(SERVICE_MONTH)
                .where(SERVICE_MONTH.MONTH.eq(month.atDay(1)), condition(SERVICE_MONTH.HOME))
                .and(notExists(selectOne()
                        .from(SERVICE)
                        .where(SERVICE.DAY.eq(snapshot), SERVICE.SERVICE_ID.eq(SERVICE_MONTH.SERVICE_ID))));
    }

    static Select<Record2<Integer, Long>> olderBillsNeverPlaced(YearMonth before) {
        return select(count(), total(SERVICE_MONTH.TOTAL))
                .from(SERVICE_MONTH)
                .where(SERVICE_MONTH.AREA_ID.eq(0), SERVICE_MONTH.MONTH.lt(before.atDay(1)))
                .and(notExists(
                        selectOne().from(SERVICE_HOME).where(SERVICE_HOME.SERVICE_ID.eq(SERVICE_MONTH.SERVICE_ID))));
    }

    private static Select<Record2<Integer, Long>> arrears(LocalDate day, Condition rows, Condition reference) {
        return select(count(), total(ARREARS.OUTSTANDING))
                .from(ARREARS)
                .where(ARREARS.DAY.eq(day), ARREARS.AREA_ID.eq(0), rows)
                .and(notExists(
                        selectOne().from(SERVICE).where(SERVICE.DAY.eq(day)).and(reference)));
    }

    /** The sum of a money column, 0 without rows. */
    static Field<Long> total(Field<Long> money) {
        return coalesce(sum(money).cast(Long.class), 0L);
    }
}
