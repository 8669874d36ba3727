package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.liveOn;
import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.listAggDistinct;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.toChar;

import io.gridbook.alert.DunningExemption;
import io.gridbook.segment.Night;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;

/** Overdue bills of a night added up by customer, and the services that stop with theirs. */
final class OverdueBills {
    static final Table<Record> OVERDUE = table(name("overdue"));
    static final Field<Integer> AREA_ID = field(name("overdue", "area_id"), Integer.class);
    static final Field<String> CUSTOMER_ID = field(name("overdue", "customer_id"), String.class);
    static final Field<Long> OUTSTANDING = field(name("overdue", "outstanding"), Long.class);
    static final Field<LocalDate> OLDEST = field(name("overdue", "oldest"), LocalDate.class);
    static final Field<Integer> MONTHS = field(name("overdue", "months"), Integer.class);

    /** The months, {@code 2026-08+2026-09}. */
    static final Field<String> BILLS = field(name("overdue", "bills"), String.class);

    static final Table<Record> STOPPING = table(name("stopping"));
    static final Field<Integer> STOPPING_AREA_ID = field(name("stopping", "area_id"), Integer.class);
    static final Field<String> STOPPING_CUSTOMER_ID = field(name("stopping", "customer_id"), String.class);
    static final Field<Integer> STOPS = field(name("stopping", "stops"), Integer.class);

    /** The customer's own among them, {@code BROADBAND 02412345678+5G 13800010001}; another's is not named. */
    static final Field<String> LINES = field(name("stopping", "lines"), String.class);

    private static final Table<Record> BUNDLED = table(name("bundled"));
    private static final Field<String> BILL_MONTH = toChar(ARREARS.BILL_MONTH, inline("YYYY-MM"));
    private static final Field<String> BUNDLE_ID = bundled(SERVICE.BUNDLE_ID);

    private OverdueBills() {}

    /** "overdue": one row per customer with a bill whose due date is before D. */
    static CommonTableExpression<?> byCustomer(Night night) {
        return name("overdue")
                .as(select(
                                ARREARS.AREA_ID,
                                ARREARS.CUSTOMER_ID,
                                sum(ARREARS.OUTSTANDING).cast(Long.class).as("outstanding"),
                                min(ARREARS.BILL_MONTH).as("oldest"),
                                countDistinct(ARREARS.BILL_MONTH).as("months"),
                                listAggDistinct(BILL_MONTH, "+")
                                        .withinGroupOrderBy(BILL_MONTH)
                                        .as("bills"))
                        .from(ARREARS)
                        .where(overdue(night))
                        .groupBy(ARREARS.AREA_ID, ARREARS.CUSTOMER_ID));
    }

    /** "bundled": services in a bundle. A bundle may reach into other areas, so it is put together before any join. */
    static CommonTableExpression<?> bundled(Night night) {
        return name("bundled")
                .as(select(
                                SERVICE.SERVICE_ID,
                                SERVICE.ACCOUNT_ID,
                                SERVICE.BUNDLE_ID,
                                SERVICE.CUSTOMER_ID,
                                SERVICE.SERVICE_NUMBER,
                                SERVICE.PRODUCT,
                                field(liveOn(night.day())).as("live"))
                        .from(SERVICE)
                        .where(SERVICE.DAY.eq(night.day()))
                        .and(SERVICE.BUNDLE_ID.isNotNull()));
    }

    /** "stopping": one row per customer, the number of live services in the bundles of its services in arrears. */
    static CommonTableExpression<?> stopping(Night night) {
        Table<?> bundles =
                byService(night).union(byAccount(night)).asTable("bundles", "area_id", "customer_id", "bundle_id");
        Field<Integer> area = field(name("bundles", "area_id"), Integer.class);
        Field<String> customer = field(name("bundles", "customer_id"), String.class);
        return name("stopping")
                .as(select(
                                area,
                                customer,
                                count().as("stops"),
                                listAgg(
                                                bundled(SERVICE.PRODUCT)
                                                        .concat(" ")
                                                        .concat(bundled(SERVICE.SERVICE_NUMBER)),
                                                "+")
                                        .withinGroupOrderBy(bundled(SERVICE.SERVICE_ID))
                                        .filterWhere(
                                                bundled(SERVICE.CUSTOMER_ID).eq(customer))
                                        .as("lines"))
                        .from(bundles)
                        .join(BUNDLED)
                        .on(BUNDLE_ID.eq(field(name("bundles", "bundle_id"), String.class)))
                        .where(condition(field(name("bundled", "live"), Boolean.class)))
                        .groupBy(area, customer));
    }

    private static Select<Record3<Integer, String, String>> byService(Night night) {
        return bundles(night, bundled(SERVICE.SERVICE_ID).eq(ARREARS.SERVICE_ID), ARREARS.SERVICE_ID.ne(inline("")));
    }

    private static Select<Record3<Integer, String, String>> byAccount(Night night) {
        return bundles(night, bundled(SERVICE.ACCOUNT_ID).eq(ARREARS.ACCOUNT_ID), ARREARS.SERVICE_ID.eq(inline("")));
    }

    private static Select<Record3<Integer, String, String>> bundles(Night night, Condition member, Condition rows) {
        return selectDistinct(ARREARS.AREA_ID, ARREARS.CUSTOMER_ID, BUNDLE_ID)
                .from(ARREARS)
                .join(BUNDLED)
                .on(member)
                .where(overdue(night))
                .and(rows);
    }

    private static Field<String> bundled(Field<String> column) {
        return field(name("bundled", column.getName()), String.class);
    }

    private static Condition overdue(Night night) {
        return ARREARS.DAY
                .eq(night.day())
                .and(ARREARS.AREA_ID.gt(0))
                .and(ARREARS.DUE_DATE.lt(night.day()))
                .and(DunningExemption.none(night));
    }
}
