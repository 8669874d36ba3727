package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import io.gridbook.segment.SegmentSettings.BandBasis;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/** The customers of a snapshot, ranked by their spend up to any month: the statement behind tier and band. */
public final class Ranking {
    private static final Field<Long> ARPU = field(name("arpu"), Long.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<Integer> CUSTOMERS = field(name("customers"), Integer.class);
    private static final Field<Long> SPEND_12M = field(name("spend_12m"), Long.class);

    private final SegmentSettings settings;
    private final Night night;
    private final AverageSpend average;

    /** @param night the snapshot, the month, and the months that are loaded */
    public Ranking(SegmentSettings settings, Night night) {
        this.settings = settings;
        this.night = night;
        this.average = settings.average(night);
    }

    /** One row per merged customer with a service, with the columns of {@code segment}. */
    public Select<? extends Record> rows() {
        return with(figures(), averages(), ranked())
                .select(
                        CustomerFigures.AREA_ID,
                        inline(night.day()).as(SEGMENT.DAY),
                        CustomerFigures.CUSTOMER_ID,
                        CustomerFigures.GRID_CODE,
                        CustomerFigures.IN_BASE,
                        CustomerFigures.IN_BASE_BEFORE,
                        CustomerFigures.LIVE,
                        ARPU,
                        inBase(POSITION).as(SEGMENT.POSITION),
                        inBase(tier()).as(SEGMENT.TIER),
                        inBase(band()).as(SEGMENT.BAND),
                        field(name("spend_m"), Long.class),
                        field(name("spend_m1"), Long.class),
                        field(name("spend_m2"), Long.class),
                        field(name("spend_m3"), Long.class),
                        field(name("spend_m4"), Long.class),
                        field(name("spend_m5"), Long.class),
                        SPEND_12M,
                        CustomerFigures.FIRST_OPENED)
                .from(table(name("ranked")));
    }

    private CommonTableExpression<?> figures() {
        return name("figures").as(CustomerFigures.of(night, average));
    }

    private CommonTableExpression<?> averages() {
        return name("averages")
                .as(select(
                                asterisk(),
                                average.of(CustomerFigures.WINDOW_SUM, CustomerFigures.FIRST_OPENED)
                                        .as(ARPU))
                        .from(table(name("figures"))));
    }

    private static CommonTableExpression<?> ranked() {
        return name("ranked")
                .as(select(
                                asterisk(),
                                rowNumber()
                                        .over()
                                        .partitionBy(CustomerFigures.AREA_ID, CustomerFigures.IN_BASE)
                                        .orderBy(
                                                ARPU.desc(),
                                                SPEND_12M.desc(),
                                                CustomerFigures.FIRST_OPENED,
                                                CustomerFigures.CUSTOMER_ID)
                                        .as(POSITION),
                                count().over()
                                        .partitionBy(CustomerFigures.AREA_ID, CustomerFigures.IN_BASE)
                                        .as(CUSTOMERS))
                        .from(table(name("averages"))));
    }

    private static <T> Field<T> inBase(Field<T> value) {
        return when(condition(CustomerFigures.IN_BASE), value);
    }

    private Field<String> tier() {
        return when(ARPU.le(0L), inline("LOW"))
                .when(POSITION.le(first(settings.highPercent())), inline("HIGH"))
                .when(POSITION.le(first(settings.midPercent())), inline("MID"))
                .otherwise(inline("LOW"));
    }

    /** ⌈percent of the customers in base⌉. */
    private static Field<Integer> first(int percent) {
        return CUSTOMERS.mul(inline(percent)).plus(inline(99)).div(inline(100));
    }

    private Field<String> band() {
        Field<Long> basis = settings.bandBasis() == BandBasis.CUSTOMER ? ARPU : CustomerFigures.BEST_SERVICE;
        return when(basis.ge(settings.highArpuFen()), inline("HIGH"))
                .when(basis.ge(settings.midArpuFen()), inline("MID"))
                .otherwise(inline("MASS"));
    }
}
