package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Cases on the lists of the published nights of M whose customer was spoken to since, by the snapshot's day. */
final class FollowUpKpi {
    static final String ID = "FOLLOW_UP";

    private FollowUpKpi() {}

    static Select<? extends Record> of(Month month) {
        Table<?> cases = cases(month).asTable("cases");
        Field<String> customer = field(name("cases", "customer_id"), String.class);
        Condition answered = exists(selectOne()
                .from(CONTACT)
                .where(CONTACT.CUSTOMER_ID.eq(customer))
                .and(CONTACT.METHOD.ne("NO_ANSWER"))
                .and(CONTACT.LIST_DAY.ge(field(name("cases", "first_day"), LocalDate.class)))
                .and(CONTACT.BUSINESS_DATE.le(month.snapshot())));
        return select(
                        coalesce(CUSTOMER.AREA_ID, inline(0)),
                        inline(month.start()),
                        grid(),
                        inline(ID),
                        Sums.rows(answered),
                        Sums.rows())
                .from(cases)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.DAY.eq(month.snapshot()))
                .and(CUSTOMER.AREA_ID.gt(0))
                .and(CUSTOMER.RECORD_ID.eq(customer))
                .groupBy(coalesce(CUSTOMER.AREA_ID, inline(0)), grid());
    }

    private static Field<String> grid() {
        return coalesce(CUSTOMER.GRID_CODE, inline(""));
    }

    private static Select<? extends Record> cases(Month month) {
        return select(
                        max(CASE_DAY.CUSTOMER_ID).as("customer_id"),
                        min(CASE_DAY.DAY).as("first_day"))
                .from(CASE_DAY)
                .where(CASE_DAY.DAY.between(month.start(), month.month().atEndOfMonth()))
                .and(condition(CASE_DAY.LISTED))
                .groupBy(CASE_DAY.RULE, CASE_DAY.SUBJECT, CASE_DAY.PERIOD_KEY);
    }
}
