package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.RAW_ARREARS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Unpaid bills of a day put to customers: by service, else by the account's smallest service whose customer is known. */
@Component
class ArrearsResolution {
    static final String NAME = "arrears";

    private final DayTable table;

    ArrearsResolution(DayTable table) {
        this.table = table;
    }

    void resolve(LocalDate day) {
        table.write(ARREARS, day, "v1", "arrears", day, arrears(day));
    }

    private static Select<? extends Record> arrears(LocalDate day) {
        AccountOwner owner = new AccountOwner(day, RAW_ARREARS.ACCOUNT_ID, RAW_ARREARS.SERVICE_ID);
        return select(
                        AccountOwner.AREA_ID,
                        RAW_ARREARS.DAY,
                        RAW_ARREARS.ACCOUNT_ID,
                        coalesce(RAW_ARREARS.SERVICE_ID, ""),
                        RAW_ARREARS.BILL_MONTH,
                        AccountOwner.CUSTOMER_ID,
                        RAW_ARREARS.OUTSTANDING,
                        RAW_ARREARS.DUE_DATE)
                .from(RAW_ARREARS)
                .leftJoin(owner.payer())
                .on(owner.paysFor())
                .leftJoin(AccountOwner.OWNER)
                .on(owner.owns())
                .where(RAW_ARREARS.DAY.eq(day));
    }
}
