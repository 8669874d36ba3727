package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.WithStep;
import org.jspecify.annotations.Nullable;

/** Why the bills of some customers fell from M−1 to M: the charge kind that fell most, services ceased in M. */
final class DropCauses {
    /** Charge kinds and what they add to comparable spend; a discount that grew is a fall. */
    private static final Map<String, Field<Long>> KINDS = kinds();

    private final Night night;
    private final Condition flagged;

    DropCauses(Night night, Condition flagged) {
        this.night = night;
        this.flagged = flagged;
    }

    /** Begins a statement in which {@link #joined} can be joined. */
    WithStep statement() {
        Table<?> customers = select(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                .from(SEGMENT)
                .where(flagged)
                .asTable("flagged");
        return with(name("causes")
                .as(select(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID)
                        .select(falls())
                        .select(countDistinct(SERVICE.SERVICE_ID)
                                .filterWhere(ceasedInMonth())
                                .as("ceased"))
                        .from(customers)
                        .join(SERVICE)
                        .on(SERVICE.AREA_ID.eq(customers.field(SEGMENT.AREA_ID)))
                        .and(SERVICE.DAY.eq(night.day()))
                        .and(SERVICE.CUSTOMER_ID.eq(customers.field(SEGMENT.CUSTOMER_ID)))
                        .leftJoin(SERVICE_MONTH)
                        .on(SERVICE_MONTH.AREA_ID.eq(SERVICE.AREA_ID))
                        .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                        .and(SERVICE_MONTH.MONTH.in(before(), night.monthStart()))
                        .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID)));
    }

    Table<Record> joined() {
        return table(name("causes"));
    }

    Condition of(Field<Integer> area, Field<String> customer) {
        return field(name("causes", "area_id"), Integer.class)
                .eq(area)
                .and(field(name("causes", "customer_id"), String.class).eq(customer));
    }

    /** The charge kind with more than half of the fall, or null. */
    Field<String> kind(Field<Long> fall) {
        return choose(fall, true, String.class);
    }

    /** By how much (fen) that charge kind fell, or null. */
    Field<Long> kindFall(Field<Long> fall) {
        return choose(fall, false, Long.class);
    }

    /** Services of the customer that ceased in M; null for none. */
    Field<Integer> ceased() {
        return nullif(field(name("causes", "ceased"), Integer.class), inline(0));
    }

    /** What a charge kind fell by; null where it did not. */
    Field<Long> fallOf(String kind) {
        Field<Long> fall = field(name("causes", kind), Long.class);
        return when(fall.gt(0L), fall);
    }

    private static <T> Field<T> choose(Field<Long> fall, boolean names, Class<T> type) {
        CaseConditionStep<?> chosen = null;
        for (String kind : KINDS.keySet()) {
            Field<Long> part = field(name("causes", kind), Long.class);
            Field<?> result = names ? inline(kind) : part;
            Condition most = part.mul(2L).gt(fall).and(part.eq(most()));
            chosen = next(chosen, most, result);
        }
        return Objects.requireNonNull(chosen).coerce(type);
    }

    private static Field<Long> most() {
        List<Field<Long>> parts = KINDS.keySet().stream()
                .map(kind -> field(name("causes", kind), Long.class))
                .toList();
        return greatest(parts.get(0), parts.subList(1, parts.size()).toArray(Field<?>[]::new));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CaseConditionStep<?> next(@Nullable CaseConditionStep chosen, Condition when, Field<?> result) {
        return chosen == null ? when(when, result) : chosen.when(when, result);
    }

    private List<Field<Long>> falls() {
        return KINDS.entrySet().stream()
                .map(kind -> fall(kind.getValue()).as(kind.getKey()))
                .toList();
    }

    private Field<Long> fall(Field<Long> charge) {
        return sum(when(SERVICE_MONTH.MONTH.eq(before()), charge).otherwise(charge.neg()))
                .cast(Long.class);
    }

    private Condition ceasedInMonth() {
        return SERVICE.CEASED_ON.between(night.monthStart(), night.month().atEndOfMonth());
    }

    private LocalDate before() {
        return night.month().minusMonths(1).atDay(1);
    }

    private static Map<String, Field<Long>> kinds() {
        Map<String, Field<Long>> kinds = new LinkedHashMap<>();
        kinds.put("RENT", SERVICE_MONTH.RENT);
        kinds.put("VOICE", SERVICE_MONTH.VOICE);
        kinds.put("DATA", SERVICE_MONTH.DATA);
        kinds.put("MESSAGES", SERVICE_MONTH.MESSAGES);
        kinds.put("VAS", SERVICE_MONTH.VAS);
        kinds.put("OTHER", SERVICE_MONTH.OTHER);
        kinds.put("DISCOUNT", SERVICE_MONTH.DISCOUNT.neg());
        return kinds;
    }
}
