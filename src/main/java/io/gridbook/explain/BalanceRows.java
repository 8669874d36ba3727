package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.BALANCE;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_BALANCES;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** Balances of the accounts that count as the customer's. */
final class BalanceRows implements RowsOfCustomer {
    @Override
    public String export() {
        return "balances";
    }

    @Override
    public List<String> money() {
        return List.of("balance");
    }

    @Override
    public Select<? extends Record> of(Asked asked) {
        return select(
                        RAW_BALANCES.ACCOUNT_ID,
                        RAW_BALANCES.BALANCE_TYPE,
                        RAW_BALANCES.BALANCE,
                        RAW_BALANCES.VALID_TO,
                        RAW_BALANCES.LINE,
                        EXPORT_FILE.NAME)
                .from(RAW_BALANCES)
                .join(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_BALANCES.FILE_ID))
                .where(RAW_BALANCES.DAY.eq(asked.day()))
                .and(RAW_BALANCES.ACCOUNT_ID.in(selectDistinct(BALANCE.ACCOUNT_ID)
                        .from(BALANCE)
                        .where(BALANCE.DAY.eq(asked.day()), BALANCE.AREA_ID.eq(asked.areaId()))
                        .and(BALANCE.CUSTOMER_ID.eq(asked.customerId()))))
                .orderBy(RAW_BALANCES.ACCOUNT_ID, EXPORT_FILE.NAME, RAW_BALANCES.LINE);
    }
}
