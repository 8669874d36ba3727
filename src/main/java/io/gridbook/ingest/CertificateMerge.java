package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.MERGE_REFUSED;
import static io.gridbook.store.schema.Tables.RAW_CUSTOMERS;
import static io.gridbook.store.schema.Tables.RAW_SERVICES;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import io.gridbook.store.Statistics;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Which customer records of an area share a certificate, and who represents them: the smallest customer_id, with its grid. */
final class CertificateMerge {
    private static final Table<Record> MERGED = table(name("merged"));
    private static final Field<Integer> AREA_ID = field(name("merged", "area_id"), Integer.class);
    private static final Field<String> RECORD_ID = field(name("merged", "record_id"), String.class);
    private static final Field<Long> SERVICES = field(name("merged", "services"), Long.class);

    private final MergeSettings settings;

    CertificateMerge(MergeSettings settings) {
        this.settings = settings;
    }

    /** The records that are merged, with {@link #matches} as the condition of the join. */
    static Table<?> merged() {
        return MERGED;
    }

    /** Who represents a record's customer, where it is merged. */
    static Field<String> representative() {
        return field(name("merged", "representative"), String.class);
    }

    /** The grid of who represents it. */
    static Field<String> gridCode() {
        return field(name("merged", "grid_code"), String.class);
    }

    /** Whether a raw customer of an area is merged with others. */
    Condition matches(Field<Integer> area) {
        return AREA_ID.eq(area).and(RECORD_ID.eq(RAW_CUSTOMERS.CUSTOMER_ID)).and(SERVICES.le(most()));
    }

    /** Finds them once for all statements of a transaction; the certificates are worked out only here. */
    void prepare(DSLContext tx, LocalDate day) {
        tx.createTemporaryTable(MERGED).as(members(day)).onCommitDrop().execute();
        Statistics.refresh(tx, MERGED);
    }

    /** Lists the records whose merge would hold too many services. */
    void listRefused(DSLContext tx, LocalDate day) {
        tx.deleteFrom(MERGE_REFUSED).where(MERGE_REFUSED.DAY.eq(day)).execute();
        tx.insertInto(MERGE_REFUSED)
                .select(select(AREA_ID, inline(day), RECORD_ID, SERVICES)
                        .from(MERGED)
                        .where(SERVICES.gt(most())))
                .execute();
    }

    private long most() {
        return settings.maxServices();
    }

    /** One row per record that shares its certificate: area_id, record_id, representative, its grid_code, services of all. */
    private Select<? extends Record> members(LocalDate day) {
        Field<Integer> area = field(name("members", "area_id"), Integer.class);
        Field<String> record = field(name("members", "record_id"), String.class);
        Field<String> representative = field(name("members", "representative"), String.class);
        Field<String> grid = field(name("members", "grid_code"), String.class);
        Field<Integer> services = field(name("members", "services"), Integer.class);
        return with(name("records").as(records(day)), name("members").as(services(day)))
                .select(
                        area,
                        record,
                        representative,
                        max(when(record.eq(representative), grid))
                                .over()
                                .partitionBy(area, representative)
                                .as("grid_code"),
                        sum(services)
                                .over()
                                .partitionBy(area, representative)
                                .cast(Long.class)
                                .as("services"))
                .from(table(name("members")));
    }

    /** "members": the records of each shared certificate, with their own services. */
    private static Select<? extends Record> services(LocalDate day) {
        Table<?> shared = shared().asTable("shared");
        Field<Integer> area = records("area_id", Integer.class);
        Field<String> representative = field(name("shared", "representative"), String.class);
        return select(
                        area,
                        records("customer_id", String.class).as("record_id"),
                        records("grid_code", String.class),
                        representative,
                        count(RAW_SERVICES.SERVICE_ID).as("services"))
                .from(shared)
                .join(table(name("records")))
                .on(area.eq(field(name("shared", "area_id"), Integer.class)))
                .and(records("id_type", String.class).eq(field(name("shared", "id_type"), String.class)))
                .and(records("number", String.class).eq(field(name("shared", "number"), String.class)))
                .leftJoin(RAW_SERVICES)
                .on(RAW_SERVICES.DAY.eq(day), RAW_SERVICES.CUSTOMER_ID.eq(records("customer_id", String.class)))
                .groupBy(
                        area, records("customer_id", String.class), records("grid_code", String.class), representative);
    }

    /** One row per certificate that several records of an area share. */
    private static Select<? extends Record> shared() {
        Field<Integer> area = records("area_id", Integer.class);
        Field<String> type = records("id_type", String.class);
        Field<String> number = records("number", String.class);
        return select(
                        area,
                        type,
                        number,
                        min(records("customer_id", String.class)).as("representative"))
                .from(table(name("records")))
                .where(number.isNotNull())
                .groupBy(area, type, number)
                .having(count().gt(1));
    }

    private static <T> Field<T> records(String column, Class<T> type) {
        return field(name("records", column), type);
    }

    /** "records": those with a certificate; read twice, so a common table works the numbers out once. */
    private Select<? extends Record> records(LocalDate day) {
        return select(
                        GRID.AREA_ID,
                        GRID.GRID_CODE,
                        RAW_CUSTOMERS.ID_TYPE,
                        certificate().as("number"),
                        RAW_CUSTOMERS.CUSTOMER_ID)
                .from(RAW_CUSTOMERS)
                .join(GRID)
                .on(GRID.DAY.eq(day), GRID.GRID_CODE.eq(RAW_CUSTOMERS.GRID_CODE))
                .where(RAW_CUSTOMERS.DAY.eq(day), RAW_CUSTOMERS.ID_TYPE.isNotNull());
    }

    /** The certificate number in the form that is compared; null where it is a placeholder. */
    private Field<String> certificate() {
        Field<String> number = upper(trim(RAW_CUSTOMERS.ID_NUMBER));
        return when(not(placeholder(number)), number);
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
