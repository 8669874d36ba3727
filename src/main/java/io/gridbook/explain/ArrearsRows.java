package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_ARREARS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.alert.DunningExemption;
import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** Unpaid bills: overdue is what was due before D. */
final class ArrearsRows implements RowsOfCustomer {
    @Override
    public String export() {
        return "arrears";
    }

    @Override
    public List<String> money() {
        return List.of("outstanding");
    }

    @Override
    public Select<? extends Record> of(Asked asked) {
        return select(
                        ARREARS.ACCOUNT_ID,
                        ARREARS.SERVICE_ID,
                        ARREARS.BILL_MONTH,
                        ARREARS.OUTSTANDING,
                        ARREARS.DUE_DATE,
                        field(ARREARS.DUE_DATE.lt(asked.day())).as("overdue"),
                        field(exists(selectOne().from(EXEMPTION).where(DunningExemption.of(asked.night()))))
                                .as("exempt_from_dunning"),
                        RAW_ARREARS.LINE,
                        EXPORT_FILE.NAME)
                .from(ARREARS)
                .leftJoin(RAW_ARREARS)
                .on(RAW_ARREARS.DAY.eq(asked.day()), RAW_ARREARS.ACCOUNT_ID.eq(ARREARS.ACCOUNT_ID))
                .and(coalesce(RAW_ARREARS.SERVICE_ID, inline("")).eq(ARREARS.SERVICE_ID))
                .and(RAW_ARREARS.BILL_MONTH.eq(ARREARS.BILL_MONTH))
                .leftJoin(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_ARREARS.FILE_ID))
                .where(ARREARS.DAY.eq(asked.day()), ARREARS.AREA_ID.eq(asked.areaId()))
                .and(ARREARS.CUSTOMER_ID.eq(asked.customerId()))
                .orderBy(ARREARS.BILL_MONTH, ARREARS.ACCOUNT_ID, ARREARS.SERVICE_ID);
    }
}
