package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.repeat;
import static org.jooq.impl.DSL.right;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The archive of the high band: once for all grids, in the order of the workbooks. */
final class ArchiveSql {
    /** {@code 2101**********0012}; of a shorter number only an end is shown. */
    static final Field<String> MASKED_ID_NUMBER = when(
                    length(CUSTOMER.ID_NUMBER).ge(12), masked(4, 4))
            .when(length(CUSTOMER.ID_NUMBER).ge(6), masked(1, 2))
            .otherwise(repeat(inline("*"), length(CUSTOMER.ID_NUMBER)))
            .as("masked_id_number");

    static final Field<String[]> PRODUCTS = field(name("lines", "products"), String[].class);
    static final Field<String[]> NUMBERS = field(name("lines", "numbers"), String[].class);
    static final Field<String[]> PACKAGES = field(name("lines", "packages"), String[].class);
    static final Field<LocalDate[]> ENDS = field(name("lines", "ends"), SQLDataType.LOCALDATE.array());
    static final Field<String[]> BUNDLES = field(name("lines", "bundles"), String[].class);
    static final Field<String[]> DEVICES = field(name("lines", "devices"), String[].class);
    static final Field<LocalDate> LAST_CALL = field(name("reached", "last_call"), LocalDate.class);
    static final Field<LocalDate> LAST_VISIT = field(name("reached", "last_visit"), LocalDate.class);

    private static final Table<Record> LINES = table(name("lines"));
    private static final Table<Record> REACHED = table(name("reached"));

    private ArchiveSql() {}

    private static Field<String> masked(int first, int last) {
        return left(CUSTOMER.ID_NUMBER, first)
                .concat(repeat(inline("*"), length(CUSTOMER.ID_NUMBER).minus(first + last)))
                .concat(right(CUSTOMER.ID_NUMBER, last));
    }

    /** One row per customer of the high band with a service; those who must not be contacted are in no list. */
    static ResultQuery<? extends Record> customers(DSLContext dsl, LocalDate day) {
        return dsl.with(lines(day), reached(day))
                .select(SEGMENT.AREA_ID, SEGMENT.GRID_CODE, SEGMENT.CUSTOMER_ID, SEGMENT.TIER)
                .select(SEGMENT.ARPU, SEGMENT.SPEND_M, SEGMENT.FIRST_OPENED_ON)
                .select(CUSTOMER.NAME, CUSTOMER.ID_TYPE, MASKED_ID_NUMBER, CUSTOMER.BIRTHDAY)
                .select(CUSTOMER.CUSTOMER_CLASS, CUSTOMER.CUSTOMER_KIND)
                .select(CUSTOMER.CONTACT_NAME, CUSTOMER.CONTACT_PHONE, CUSTOMER.CONTACT_MOBILE, CUSTOMER.OTHER_CONTACT)
                .select(CUSTOMER.BUILDING, CUSTOMER.UNIT_ROOM, CUSTOMER.ADDRESS)
                .select(CUSTOMER.EMPLOYER, CUSTOMER.JOB_TITLE, CUSTOMER.MEMBER_CARD, CUSTOMER.INTERESTS)
                .select(CUSTOMER.REMARK)
                .select(PRODUCTS, NUMBERS, PACKAGES, ENDS, BUNDLES, DEVICES, LAST_CALL, LAST_VISIT)
                .from(SEGMENT)
                .join(CUSTOMER)
                .on(CUSTOMER.AREA_ID.eq(SEGMENT.AREA_ID))
                .and(CUSTOMER.DAY.eq(day))
                .and(CUSTOMER.RECORD_ID.eq(SEGMENT.CUSTOMER_ID))
                .join(LINES)
                .on(field(name("lines", "area_id"), Integer.class).eq(SEGMENT.AREA_ID))
                .and(field(name("lines", "customer_id"), String.class).eq(SEGMENT.CUSTOMER_ID))
                .leftJoin(REACHED)
                .on(field(name("reached", "area_id"), Integer.class).eq(SEGMENT.AREA_ID))
                .and(field(name("reached", "customer_id"), String.class).eq(SEGMENT.CUSTOMER_ID))
                .where(highBand(day))
                .and(notExists(selectOne()
                        .from(EXEMPTION)
                        .where(EXEMPTION.AREA_ID.eq(SEGMENT.AREA_ID))
                        .and(EXEMPTION.DAY.eq(day))
                        .and(EXEMPTION.KIND.eq(inline("CONTACT")))
                        .and(EXEMPTION.CUSTOMER_ID.eq(SEGMENT.CUSTOMER_ID))))
                .orderBy(SEGMENT.AREA_ID, SEGMENT.GRID_CODE, SEGMENT.POSITION, SEGMENT.CUSTOMER_ID);
    }

    private static Condition highBand(LocalDate day) {
        return SEGMENT.DAY
                .eq(day)
                .and(SEGMENT.AREA_ID.gt(0))
                .and(SEGMENT.BAND.eq(inline("HIGH")))
                .and(condition(SEGMENT.LIVE));
    }

    /** "lines": one row per such customer, its live services side by side. */
    private static CommonTableExpression<?> lines(LocalDate day) {
        return name("lines")
                .as(select(
                                SERVICE.AREA_ID,
                                SERVICE.CUSTOMER_ID,
                                inOrder(SERVICE.PRODUCT, "products"),
                                inOrder(SERVICE.SERVICE_NUMBER, "numbers"),
                                inOrder(coalesce(SERVICE.PACKAGE_NAME, SERVICE.PACKAGE_CODE), "packages"),
                                inOrder(SERVICE.PACKAGE_END, "ends"),
                                inOrder(SERVICE.BUNDLE_NAME, "bundles"),
                                inOrder(SERVICE.DEVICE_MODEL, "devices"))
                        .from(SEGMENT)
                        .join(SERVICE)
                        .on(SERVICE.AREA_ID.eq(SEGMENT.AREA_ID))
                        .and(SERVICE.DAY.eq(day))
                        .and(SERVICE.CUSTOMER_ID.eq(SEGMENT.CUSTOMER_ID))
                        .where(highBand(day))
                        .and(SERVICE.OPENED_ON.le(day))
                        .and(SERVICE.CEASED_ON.isNull().or(SERVICE.CEASED_ON.gt(day)))
                        .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID));
    }

    private static <T> Field<T[]> inOrder(Field<T> column, String name) {
        return arrayAgg(column).orderBy(SERVICE.SERVICE_ID).as(name);
    }

    /** "reached": one row per customer, when it was last called and last visited. */
    private static CommonTableExpression<?> reached(LocalDate day) {
        return name("reached")
                .as(select(CONTACT.AREA_ID, CONTACT.CUSTOMER_ID, last("CALL", "last_call"), last("VISIT", "last_visit"))
                        .from(CONTACT)
                        .where(CONTACT.BUSINESS_DATE.le(day))
                        .and(CONTACT.METHOD.in(inline("CALL"), inline("VISIT")))
                        .groupBy(CONTACT.AREA_ID, CONTACT.CUSTOMER_ID));
    }

    private static Field<LocalDate> last(String method, String name) {
        return max(CONTACT.CONTACTED_AT)
                .filterWhere(CONTACT.METHOD.eq(inline(method)))
                .cast(SQLDataType.LOCALDATE)
                .as(name);
    }
}
