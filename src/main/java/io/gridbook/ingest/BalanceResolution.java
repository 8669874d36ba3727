package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.BALANCE;
import static io.gridbook.store.schema.Tables.RAW_BALANCES;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** Balances of a day put to the customers of their accounts. */
@Component
class BalanceResolution {
    private static final Field<String> TYPE = coalesce(RAW_BALANCES.BALANCE_TYPE, inline(""));
    private static final Field<LocalDate> END = coalesce(RAW_BALANCES.VALID_TO, inline(LocalDate.of(9999, 12, 31)));

    private final DayTable table;

    BalanceResolution(DayTable table) {
        this.table = table;
    }

    void resolve(LocalDate day) {
        table.write(BALANCE, day, "v1", "balances", day, balances(day));
    }

    private static Select<? extends Record> balances(LocalDate day) {
        AccountOwner owner = new AccountOwner(day, RAW_BALANCES.ACCOUNT_ID, castNull(SQLDataType.CLOB));
        return select(
                        AccountOwner.AREA_ID,
                        inline(day),
                        RAW_BALANCES.ACCOUNT_ID,
                        TYPE,
                        END,
                        sum(RAW_BALANCES.BALANCE).cast(Long.class),
                        max(AccountOwner.CUSTOMER_ID))
                .from(RAW_BALANCES)
                .leftJoin(owner.payer())
                .on(owner.paysFor())
                .leftJoin(AccountOwner.OWNER)
                .on(owner.owns())
                .where(RAW_BALANCES.DAY.eq(day))
                .groupBy(AccountOwner.AREA_ID, RAW_BALANCES.ACCOUNT_ID, TYPE, END);
    }
}
