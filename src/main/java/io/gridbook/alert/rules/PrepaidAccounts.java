package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.liveOn;
import static io.gridbook.store.schema.Tables.BALANCE;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SPEND_WINDOW;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import io.gridbook.segment.AverageSpend;
import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/** Accounts with a balance: what can be used of it on the working day, and what the account's services cost a month. */
final class PrepaidAccounts {
    static final Table<Record> BALANCES = table(name("balances"));
    static final Field<Integer> AREA_ID = field(name("balances", "area_id"), Integer.class);
    static final Field<String> CUSTOMER_ID = field(name("balances", "customer_id"), String.class);
    static final Field<String> ACCOUNT_ID = field(name("balances", "account_id"), String.class);
    static final Field<Long> USABLE = field(name("balances", "usable"), Long.class);

    static final Table<Record> ACCOUNTS = table(name("accounts"));
    static final Field<Long> AVERAGE = field(name("accounts", "average"), Long.class);
    static final Field<Boolean> PREPAID = field(name("accounts", "prepaid"), Boolean.class);
    static final Condition SAME =
            field(name("accounts", "account_id"), String.class).eq(ACCOUNT_ID);

    private final Night night;
    private final AverageSpend average;

    PrepaidAccounts(Night night, AverageSpend average) {
        this.night = night;
        this.average = average;
    }

    /** "balances": one row per account with a balance, also where nothing of it can be used. */
    CommonTableExpression<?> usable(List<String> earmarked) {
        Condition usable = BALANCE.VALID_TO.ge(night.workingDay()).and(BALANCE.BALANCE_TYPE.notIn(earmarked));
        return name("balances")
                .as(select(
                                BALANCE.AREA_ID,
                                BALANCE.CUSTOMER_ID,
                                BALANCE.ACCOUNT_ID,
                                coalesce(
                                                sum(BALANCE.BALANCE_)
                                                        .filterWhere(usable)
                                                        .cast(Long.class),
                                                inline(0L))
                                        .as("usable"))
                        .from(BALANCE)
                        .where(BALANCE.DAY.eq(night.day()), BALANCE.AREA_ID.gt(0))
                        .groupBy(BALANCE.AREA_ID, BALANCE.CUSTOMER_ID, BALANCE.ACCOUNT_ID));
    }

    /**
     * "accounts": one row per such account, of all its services: it may reach into other areas, and to customers whom nobody
     * knows, so it is put together before any join.
     */
    CommonTableExpression<?> spend() {
        Field<Long> spent = coalesce(sum(SPEND_WINDOW.SPEND_WINDOW_).cast(Long.class), inline(0L));
        Field<LocalDate> opened = min(SERVICE.OPENED_ON);
        return name("accounts")
                .as(select(
                                SERVICE.ACCOUNT_ID,
                                average.of(spent, opened).as("average"),
                                coalesce(boolAnd(paysAhead()).filterWhere(liveOn(night.day())), inline(false))
                                        .as("prepaid"))
                        .from(SERVICE)
                        .leftJoin(SPEND_WINDOW)
                        .on(SPEND_WINDOW.AREA_ID.eq(SERVICE.AREA_ID))
                        .and(SPEND_WINDOW.MONTH.eq(night.monthStart()))
                        .and(SPEND_WINDOW.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                        .where(SERVICE.DAY.eq(night.day()))
                        .and(SERVICE.ACCOUNT_ID.in(
                                select(BALANCE.ACCOUNT_ID).from(BALANCE).where(BALANCE.DAY.eq(night.day()))))
                        .groupBy(SERVICE.ACCOUNT_ID));
    }

    /** One row, the number of accounts that pay in advance and have no balance, where there are balances of others. */
    static Select<Record1<Integer>> withoutBalance(Night night) {
        Table<?> prepaid = select(SERVICE.ACCOUNT_ID)
                .from(SERVICE)
                .where(SERVICE.DAY.eq(night.day()), liveOn(night.day()))
                .and(exists(selectOne().from(BALANCE).where(BALANCE.DAY.eq(night.day()))))
                .and(notExists(selectOne()
                        .from(BALANCE)
                        .where(BALANCE.DAY.eq(night.day()), BALANCE.ACCOUNT_ID.eq(SERVICE.ACCOUNT_ID))))
                .groupBy(SERVICE.ACCOUNT_ID)
                .having(condition(boolAnd(paysAhead())), condition(boolOr(SERVICE.AREA_ID.gt(0))))
                .asTable("prepaid");
        return select(count()).from(prepaid).having(count().gt(0));
    }

    /** Whether a service is prepaid; one of which nobody says how it is paid is not. */
    private static Condition paysAhead() {
        return SERVICE.PAYMENT.isNotNull().and(SERVICE.PAYMENT.eq("PREPAID"));
    }
}
