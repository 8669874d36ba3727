package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CASE_KEY;
import static io.gridbook.store.schema.Tables.CUSTOMER_ALIAS;
import static io.gridbook.store.schema.Tables.FINDING;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Cases about a customer that were listed when another of its records represented it: they are the same cases. */
final class FormerCases {
    static final Table<Record> TABLE = table(name("former"));
    static final Field<LocalDate> FIRST_SEEN = field(name("former", "first_seen"), LocalDate.class);
    static final Field<LocalDate> LAST_LISTED = field(name("former", "last_listed"), LocalDate.class);

    private FormerCases() {}

    /** "former": one row per case found with such a past; the day of the published night before if it was listed then. */
    static CommonTableExpression<?> expression(Night night, LocalDate previous) {
        return name("former")
                .as(select(
                                FINDING.RULE,
                                FINDING.SUBJECT,
                                FINDING.PERIOD_KEY,
                                min(CASE_KEY.FIRST_SEEN).as("first_seen"),
                                max(CASE_DAY.DAY).as("last_listed"))
                        .from(CUSTOMER_ALIAS)
                        .join(FINDING)
                        .on(FINDING.DAY.eq(night.day()))
                        .and(FINDING.CUSTOMER_ID.eq(CUSTOMER_ALIAS.CUSTOMER_ID))
                        .and(FINDING.SUBJECT.eq(FINDING.CUSTOMER_ID))
                        .join(CASE_KEY)
                        .on(CASE_KEY.RULE.eq(FINDING.RULE))
                        .and(CASE_KEY.SUBJECT.eq(CUSTOMER_ALIAS.RECORD_ID))
                        .and(CASE_KEY.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                        .and(CASE_KEY.FIRST_SEEN.lt(night.day()))
                        .leftJoin(CASE_DAY)
                        .on(CASE_DAY.DAY.eq(inline(previous)))
                        .and(CASE_DAY.RULE.eq(FINDING.RULE))
                        .and(CASE_DAY.SUBJECT.eq(CUSTOMER_ALIAS.RECORD_ID))
                        .and(CASE_DAY.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                        .and(condition(CASE_DAY.LISTED))
                        .where(CUSTOMER_ALIAS.DAY.eq(night.day()))
                        .groupBy(FINDING.RULE, FINDING.SUBJECT, FINDING.PERIOD_KEY));
    }

    static Condition joined() {
        return of(FINDING.RULE)
                .eq(FINDING.RULE)
                .and(of(FINDING.SUBJECT).eq(FINDING.SUBJECT))
                .and(of(FINDING.PERIOD_KEY).eq(FINDING.PERIOD_KEY));
    }

    private static Field<String> of(Field<String> column) {
        return field(name("former", column.getName()), String.class);
    }
}
