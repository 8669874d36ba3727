package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** What is known of each high customer beside its tier and band; joined to the CTE {@code high}. */
record HighFacts(Month month) {
    private static final int MONTHS = 13;
    private static final Field<Integer> AREA_ID = field(name("high", "area_id"), Integer.class);
    private static final Field<String> CUSTOMER_ID = field(name("high", "customer_id"), String.class);

    /** Comparable spend of M−12..M, absent in a month that was never loaded. */
    Select<? extends Record> spends() {
        List<Field<Long>> months = new ArrayList<>();
        for (int n = MONTHS - 1; n >= 0; n--) {
            months.add(
                    month.loaded(n) ? Sums.total(SERVICE_MONTH.SPEND, SERVICE_MONTH.MONTH.eq(month.start(n))) : none());
        }
        return select(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID, array(months).as("spend"))
                .from(SERVICE)
                .join(table(name("high")))
                .on(SERVICE.AREA_ID.eq(AREA_ID), SERVICE.CUSTOMER_ID.eq(CUSTOMER_ID))
                .join(SERVICE_MONTH)
                .on(SERVICE_MONTH.AREA_ID.eq(SERVICE.AREA_ID))
                .and(SERVICE_MONTH.MONTH.in(month.series()))
                .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                .where(SERVICE.DAY.eq(month.snapshot()))
                .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID);
    }

    /** The spend of who was never billed. */
    Field<Long[]> noSpend() {
        List<Field<Long>> months = new ArrayList<>();
        for (int n = MONTHS - 1; n >= 0; n--) {
            months.add(month.loaded(n) ? inline(0L) : none());
        }
        return array(months);
    }

    /** The packages of services live at the end of M, with their ends, and the first end of an annual one. */
    Select<? extends Record> packages() {
        Field<String> text = concat(
                SERVICE.PACKAGE_NAME,
                coalesce(concat(inline(" "), cast(SERVICE.PACKAGE_END, SQLDataType.VARCHAR)), ""));
        return select(
                        SERVICE.AREA_ID,
                        SERVICE.CUSTOMER_ID,
                        listAgg(text, "\n")
                                .withinGroupOrderBy(SERVICE.SERVICE_ID)
                                .filterWhere(SERVICE.PACKAGE_NAME.isNotNull())
                                .as("packages"),
                        min(SERVICE.PACKAGE_END)
                                .filterWhere(SERVICE.PACKAGE_TERM.eq("ANNUAL"))
                                .as("package_end"))
                .from(SERVICE)
                .join(table(name("high")))
                .on(SERVICE.AREA_ID.eq(AREA_ID), SERVICE.CUSTOMER_ID.eq(CUSTOMER_ID))
                .where(SERVICE.DAY.eq(month.snapshot()))
                .and(Live.on(SERVICE, month.month().atEndOfMonth()))
                .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID);
    }

    Select<? extends Record> debts() {
        return select(
                        ARREARS.AREA_ID,
                        ARREARS.CUSTOMER_ID,
                        Sums.total(ARREARS.OUTSTANDING).as("arrears"))
                .from(ARREARS)
                .where(ARREARS.DAY.eq(month.snapshot()), ARREARS.AREA_ID.gt(0))
                .groupBy(ARREARS.AREA_ID, ARREARS.CUSTOMER_ID);
    }

    /** When somebody last spoke to the customer, by the snapshot's day. */
    Select<? extends Record> contacts() {
        return select(
                        CUSTOMER.AREA_ID,
                        CUSTOMER.CUSTOMER_ID,
                        max(CONTACT.CONTACTED_AT).cast(SQLDataType.LOCALDATE).as("last_contact"))
                .from(CONTACT)
                .join(CUSTOMER)
                .on(CUSTOMER.DAY.eq(month.snapshot()))
                .and(CUSTOMER.RECORD_ID.eq(CONTACT.CUSTOMER_ID))
                .where(CONTACT.BUSINESS_DATE.le(month.snapshot()))
                .and(CONTACT.METHOD.ne("NO_ANSWER"))
                .groupBy(CUSTOMER.AREA_ID, CUSTOMER.CUSTOMER_ID);
    }

    private static Field<Long> none() {
        return cast(inline((Long) null), SQLDataType.BIGINT);
    }
}
