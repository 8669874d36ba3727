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
import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Ranks the customers of each area and draws tier and band. 「通信消费排序前20%」「ARPU值60元以上」 */
@Component
public class Segments {
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private static final Field<Long> ARPU = field(name("arpu"), Long.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);
    private static final Field<Integer> CUSTOMERS = field(name("customers"), Integer.class);
    private static final Field<Long> SPEND_12M = field(name("spend_12m"), Long.class);

    private final Derivations derivations;
    private final SegmentSettings settings;

    public Segments(Derivations derivations, SegmentSettings settings) {
        this.derivations = derivations;
        this.settings = settings;
    }

    /** Writes the segments of a night, unless they stand on the same snapshot, spend and settings. */
    public void write(Night night) {
        derivations.derive(
                "segment",
                night.day(),
                basis(night),
                tx -> Partitions.replace(
                        tx,
                        SEGMENT,
                        night.day(),
                        target -> tx.insertInto(target, SEGMENT.fields())
                                .select(segments(night))
                                .execute()));
    }

    private String basis(Night night) {
        return String.join(
                "|",
                VERSION + derivations.basis("service", night.day()),
                night.month().toString(),
                String.valueOf(derivations.basis("spend_window", night.monthStart())),
                night.loadedWindow(settings.windowMonths()).toString(),
                settings.toString());
    }

    private Select<? extends Record> segments(Night night) {
        return with(figures(night), averages(night), ranked())
                .select(
                        CustomerFigures.AREA_ID,
                        inline(night.day()),
                        CustomerFigures.CUSTOMER_ID,
                        CustomerFigures.GRID_CODE,
                        CustomerFigures.IN_BASE,
                        CustomerFigures.IN_BASE_BEFORE,
                        CustomerFigures.LIVE,
                        ARPU,
                        when(condition(CustomerFigures.IN_BASE), POSITION),
                        when(condition(CustomerFigures.IN_BASE), tier()),
                        when(condition(CustomerFigures.IN_BASE), band()),
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

    private CommonTableExpression<?> figures(Night night) {
        return name("figures").as(CustomerFigures.of(night, average(night)));
    }

    private CommonTableExpression<?> averages(Night night) {
        return name("averages")
                .as(select(
                                asterisk(),
                                average(night)
                                        .of(CustomerFigures.WINDOW_SUM, CustomerFigures.FIRST_OPENED)
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

    private AverageSpend average(Night night) {
        return settings.average(night);
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
