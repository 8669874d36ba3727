package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.MERGE_REFUSED;
import static io.gridbook.store.schema.Tables.RAW_CUSTOMERS;
import static io.gridbook.store.schema.Tables.RAW_SERVICES;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.with;

import io.gridbook.store.Statistics;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;

/** Which customer records of an area share a certificate, and who represents them: the smallest customer_id. */
final class CertificateMerge {
    static final Table<Record> MERGED = table(name("merged"));
    static final Field<Integer> AREA_ID = field(name("merged", "area_id"), Integer.class);
    static final Field<String> ID_TYPE = field(name("merged", "id_type"), String.class);
    static final Field<String> NUMBER = field(name("merged", "number"), String.class);
    static final Field<String> REPRESENTATIVE = field(name("merged", "representative"), String.class);
    static final Field<BigDecimal> SERVICES = field(name("merged", "services"), BigDecimal.class);

    private final MergeSettings settings;

    CertificateMerge(MergeSettings settings) {
        this.settings = settings;
    }

    /** The certificate number in the form that is compared; null where it is a placeholder. */
    Field<String> certificate() {
        Field<String> number = upper(trim(RAW_CUSTOMERS.ID_NUMBER));
        return org.jooq.impl.DSL.when(not(placeholder(number)), number);
    }

    /** Finds them once for all statements of a transaction. */
    void prepare(DSLContext tx, LocalDate day) {
        tx.createTemporaryTable(MERGED).as(merged(day)).onCommitDrop().execute();
        Statistics.refresh(tx, MERGED);
    }

    /** One row per certificate that several records of an area share: area_id, id_type, number, representative, services. */
    private Select<? extends Record> merged(LocalDate day) {
        // read twice: a common table works out the certificates once
        CommonTableExpression<?> records = name("records").as(records(day));
        Field<Integer> area = field(name("records", "area_id"), Integer.class);
        Field<String> type = field(name("records", "id_type"), String.class);
        Field<String> number = field(name("records", "number"), String.class);
        Field<String> id = field(name("records", "customer_id"), String.class);
        Table<?> shared = select(area, type, number, min(id).as("representative"))
                .from(records)
                .where(number.isNotNull())
                .groupBy(area, type, number)
                .having(count().gt(1))
                .asTable("shared");
        Table<?> sized = servicesOf(day).asTable("sized");
        Field<Integer> services = field(name("sized", "services"), Integer.class);
        return with(records)
                .select(
                        area,
                        type,
                        number,
                        field(name("shared", "representative"), String.class),
                        sum(org.jooq.impl.DSL.coalesce(services, 0)).as("services"))
                .from(shared)
                .join(records)
                .on(area.eq(field(name("shared", "area_id"), Integer.class)))
                .and(type.eq(field(name("shared", "id_type"), String.class)))
                .and(number.eq(field(name("shared", "number"), String.class)))
                .leftJoin(sized)
                .on(field(name("sized", "customer_id"), String.class).eq(id))
                .groupBy(area, type, number, field(name("shared", "representative"), String.class));
    }

    /** Lists the records whose merge would hold too many services. */
    void listRefused(DSLContext tx, LocalDate day) {
        tx.deleteFrom(MERGE_REFUSED).where(MERGE_REFUSED.DAY.eq(day)).execute();
        tx.insertInto(MERGE_REFUSED)
                .select(select(AREA_ID, RAW_CUSTOMERS.DAY, RAW_CUSTOMERS.CUSTOMER_ID, SERVICES.cast(Long.class))
                        .from(RAW_CUSTOMERS)
                        .join(GRID)
                        .on(GRID.DAY.eq(day), GRID.GRID_CODE.eq(RAW_CUSTOMERS.GRID_CODE))
                        .join(MERGED)
                        .on(matches(GRID.AREA_ID), SERVICES.gt(BigDecimal.valueOf(settings.maxServices())))
                        .where(RAW_CUSTOMERS.DAY.eq(day)))
                .execute();
    }

    /** Whether a raw customer of an area belongs to a shared certificate. */
    Condition matches(Field<Integer> area) {
        return AREA_ID.eq(area).and(ID_TYPE.eq(RAW_CUSTOMERS.ID_TYPE)).and(NUMBER.eq(certificate()));
    }

    private Select<Record4<Integer, String, String, String>> records(LocalDate day) {
        return select(GRID.AREA_ID, RAW_CUSTOMERS.ID_TYPE, certificate().as("number"), RAW_CUSTOMERS.CUSTOMER_ID)
                .from(RAW_CUSTOMERS)
                .join(GRID)
                .on(GRID.DAY.eq(day), GRID.GRID_CODE.eq(RAW_CUSTOMERS.GRID_CODE))
                .where(RAW_CUSTOMERS.DAY.eq(day), RAW_CUSTOMERS.ID_TYPE.isNotNull());
    }

    private static Select<? extends Record> servicesOf(LocalDate day) {
        return select(RAW_SERVICES.CUSTOMER_ID, count().as("services"))
                .from(RAW_SERVICES)
                .where(RAW_SERVICES.DAY.eq(day))
                .groupBy(RAW_SERVICES.CUSTOMER_ID);
    }

    private Condition placeholder(Field<String> number) {
        Condition oneDigit = left(number, 1)
                .between("0", "9")
                .and(replace(number, left(number, 1)).eq(""));
        return number.in(settings.ignore())
                .or(length(number).lt(settings.minLength()))
                .or(oneDigit);
    }
}
