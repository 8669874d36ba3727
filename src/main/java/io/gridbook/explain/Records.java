package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.MERGE_REFUSED;
import static io.gridbook.store.schema.Tables.RAW_CUSTOMERS;

import io.gridbook.segment.Night;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The records of the customers export behind a customer. */
@Component
class Records {
    private final DSLContext dsl;

    Records(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whose record it is, by the id of any of its records. */
    Optional<Asked> find(Night night, String id) {
        return dsl.select(CUSTOMER.AREA_ID, CUSTOMER.CUSTOMER_ID)
                .from(CUSTOMER)
                .where(CUSTOMER.DAY.eq(night.day()), CUSTOMER.RECORD_ID.eq(id))
                .orderBy(CUSTOMER.AREA_ID.desc())
                .limit(1)
                .fetchOptional(row -> new Asked(night, id, row.value1(), row.value2()));
    }

    List<RecordLine> of(Asked asked) {
        return dsl.select(CUSTOMER.RECORD_ID, RAW_CUSTOMERS.LINE, EXPORT_FILE.NAME)
                .from(CUSTOMER)
                .leftJoin(RAW_CUSTOMERS)
                .on(RAW_CUSTOMERS.DAY.eq(asked.day()), RAW_CUSTOMERS.CUSTOMER_ID.eq(CUSTOMER.RECORD_ID))
                .leftJoin(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_CUSTOMERS.FILE_ID))
                .where(CUSTOMER.DAY.eq(asked.day()), CUSTOMER.AREA_ID.eq(asked.areaId()))
                .and(CUSTOMER.CUSTOMER_ID.eq(asked.customerId()))
                .orderBy(CUSTOMER.RECORD_ID)
                .fetch(row -> new RecordLine(
                        row.value1(), row.value1().equals(asked.customerId()), Origin.of(row, RAW_CUSTOMERS.LINE)));
    }

    Optional<String> area(Asked asked) {
        return dsl.select(AREA.AREA_CODE)
                .from(AREA)
                .where(AREA.AREA_ID.eq(asked.areaId()))
                .fetchOptional(AREA.AREA_CODE);
    }

    /** The grid of the record that represents it, as the export has it. */
    Optional<String> grid(Asked asked) {
        return dsl.select(CUSTOMER.GRID_CODE)
                .from(CUSTOMER)
                .where(CUSTOMER.DAY.eq(asked.day()), CUSTOMER.AREA_ID.eq(asked.areaId()))
                .and(CUSTOMER.RECORD_ID.eq(asked.customerId()))
                .fetchOptional(CUSTOMER.GRID_CODE);
    }

    /** Whether the record was left out of a merge that would hold too many services. */
    boolean leftOut(Asked asked) {
        return dsl.fetchExists(
                MERGE_REFUSED,
                MERGE_REFUSED.DAY.eq(asked.day()),
                MERGE_REFUSED.AREA_ID.eq(asked.areaId()),
                MERGE_REFUSED.RECORD_ID.eq(asked.customerId()));
    }
}
