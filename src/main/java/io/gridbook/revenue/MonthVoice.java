package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_VOICE;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** The customers of each area that are charged most for voice: the first ⌈n %⌉ of those with any. */
final class MonthVoice implements MonthTable {
    private static final Field<Integer> AREA_ID = field(name("area_id"), Integer.class);
    private static final Field<String> CUSTOMER_ID = field(name("customer_id"), String.class);
    private static final Field<String> GRID_CODE = field(name("grid_code"), String.class);
    private static final Field<Long> PLACE = field(name("place"), Long.class);
    private static final Field<Long> OF = field(name("of_customers"), Long.class);
    private static final Field<Long> VOICE = field(name("voice"), Long.class);
    private static final Field<Long> VOICE_BEFORE = field(name("voice_before"), Long.class);
    private static final Field<Long> REVENUE = field(name("revenue"), Long.class);

    private final RevenueSettings settings;

    MonthVoice(RevenueSettings settings) {
        this.settings = settings;
    }

    @Override
    public Table<?> into() {
        return MONTH_VOICE;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return select(AREA_ID, inline(month.start()), CUSTOMER_ID, GRID_CODE, PLACE, OF, VOICE, VOICE_BEFORE, REVENUE)
                .from(ranked(month).asTable("ranked"))
                // whole numbers: place ≤ ⌈percent · n / 100⌉
                .where(PLACE.le(OF.mul(settings.heavyVoicePercent()).plus(99L).div(100L)));
    }

    private static Select<? extends Record> ranked(Month month) {
        return select(
                        AREA_ID,
                        CUSTOMER_ID,
                        GRID_CODE,
                        VOICE,
                        VOICE_BEFORE,
                        REVENUE,
                        rowNumber()
                                .over()
                                .partitionBy(AREA_ID)
                                .orderBy(VOICE.desc(), CUSTOMER_ID)
                                .cast(Long.class)
                                .as(PLACE),
                        count().over().partitionBy(AREA_ID).cast(Long.class).as(OF))
                .from(callers(month).asTable("callers"));
    }

    private static Select<? extends Record> callers(Month month) {
        Condition now = SERVICE_MONTH.MONTH.eq(month.start());
        Field<Long> voice = Sums.total(SERVICE_MONTH.VOICE, now);
        return select(
                        SERVICE.AREA_ID,
                        SERVICE.CUSTOMER_ID,
                        max(SERVICE.GRID_CODE).as(GRID_CODE),
                        voice.as(VOICE),
                        Sums.total(SERVICE_MONTH.VOICE, now.not()).as(VOICE_BEFORE),
                        Sums.total(SERVICE_MONTH.TOTAL, now).as(REVENUE))
                .from(SERVICE)
                .join(SERVICE_MONTH)
                .on(SERVICE_MONTH.AREA_ID.eq(SERVICE.AREA_ID))
                .and(SERVICE_MONTH.MONTH.in(month.start(), month.start(1)))
                .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                .where(SERVICE.DAY.eq(month.snapshot()), SERVICE.AREA_ID.gt(0))
                .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID)
                .having(voice.gt(0L));
    }
}
