package io.gridbook.results;

import static io.gridbook.results.AnsweredCases.ANSWERED;
import static io.gridbook.results.AnsweredCases.AREA_ID;
import static io.gridbook.results.AnsweredCases.AT_STAKE;
import static io.gridbook.results.AnsweredCases.CUSTOMER_ID;
import static io.gridbook.results.AnsweredCases.LIST_DAY;
import static io.gridbook.results.AnsweredCases.PERIOD_KEY;
import static io.gridbook.results.AnsweredCases.RULE;
import static io.gridbook.results.AnsweredCases.SUBJECT;
import static io.gridbook.results.AnsweredCases.UNTIL;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Annual packages that were not renewed before the contact and are in the days after it. */
final class RenewedPackages {
    private static final List<String> RULES = List.of("PACKAGE_EXPIRING", "PACKAGE_EXPIRED");

    private static final Table<Record> DATED = table(name("dated"));
    private static final Field<LocalDate> ENDS = field(name("dated", "ends"), LocalDate.class);
    private static final Field<LocalDate> DAY_BEFORE = field(name("dated", "day_before"), LocalDate.class);
    private static final Field<LocalDate> DAY_AFTER = field(name("dated", "day_after"), LocalDate.class);

    private RenewedPackages() {}

    static Select<? extends Record> of(Span span) {
        List<Field<?>> thing = List.of(CASE_DAY.SUBJECT, CASE_DAY.PERIOD_KEY);
        return CameBack.summed(span, AnsweredCases.of(span, RULES, thing), dated(span), came(span));
    }

    private static CommonTableExpression<?> dated(Span span) {
        return name("dated")
                .asMaterialized(select(
                                AREA_ID,
                                CUSTOMER_ID,
                                LIST_DAY,
                                RULE,
                                SUBJECT,
                                PERIOD_KEY.cast(SQLDataType.LOCALDATE).as("ends"),
                                AT_STAKE,
                                UNTIL,
                                AnsweredCases.before().as("day_before"),
                                AnsweredCases.after(span).as("day_after"))
                        .from(ANSWERED));
    }

    /** The old package's fee; of a package that has begun its own where that is lower, since it is known by then. */
    private static CommonTableExpression<?> came(Span span) {
        Condition renewed = flag("after", "awaited")
                .or(flag("after", "begun"))
                .andNot(flag("before", "awaited"))
                .andNot(flag("before", "begun"));
        Field<Long> fee = when(flag("after", "begun"), field(name("after", "fee"), Long.class));
        return name(CameBack.NAME)
                .as(select(
                                dated(AREA_ID),
                                dated(CUSTOMER_ID),
                                dated(LIST_DAY),
                                dated(RULE),
                                when(
                                                DAY_BEFORE.isNotNull(),
                                                when(renewed, least(dated(AT_STAKE), coalesce(fee, dated(AT_STAKE))))
                                                        .otherwise(inline(0L)))
                                        .as("back"),
                                field(dated(UNTIL).gt(inline(span.night().day())))
                                        .as("open"))
                        .from(DATED)
                        .leftJoin(lateral(service(DAY_BEFORE)).as("before"))
                        .on(trueCondition())
                        .leftJoin(lateral(service(DAY_AFTER)).as("after"))
                        .on(trueCondition()));
    }

    /** The service in a snapshot; the limit has the server look each up by its key instead of reading whole days. */
    private static Table<?> service(Field<LocalDate> day) {
        Condition inTime = dated(RULE)
                .eq(inline("PACKAGE_EXPIRED"))
                .or(SERVICE.NEXT_PACKAGE_START.le(ENDS.plus(1).cast(SQLDataType.LOCALDATE)));
        Condition begun = SERVICE.PACKAGE_TERM.eq(inline("ANNUAL")).and(SERVICE.PACKAGE_END.gt(ENDS));
        return select(
                        field(SERVICE.NEXT_PACKAGE_START.isNotNull().and(inTime))
                                .as("awaited"),
                        field(begun).as("begun"),
                        SERVICE.PACKAGE_FEE.as("fee"))
                .from(SERVICE)
                .where(SERVICE.AREA_ID.eq(dated(AREA_ID)))
                .and(SERVICE.DAY.eq(day))
                .and(SERVICE.SERVICE_ID.eq(dated(SUBJECT)))
                .limit(inline(1))
                .asTable("service_then");
    }

    private static Condition flag(String when, String name) {
        return condition(coalesce(field(name(when, name), Boolean.class), inline(false)));
    }

    private static <T> Field<T> dated(Field<T> column) {
        return field(name("dated", column.getName()), column.getDataType());
    }
}
