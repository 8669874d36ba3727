package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record3;

/** Counts the cases of a day by rule. */
final class CaseCounts {
    private final DSLContext dsl;
    private final LocalDate day;

    CaseCounts(DSLContext dsl, LocalDate day) {
        this.dsl = dsl;
        this.day = day;
    }

    Map<String, Map<String, Long>> byState() {
        return nested(dsl.select(ALERT.RULE, ALERT.STATE, count().cast(Long.class))
                .from(ALERT)
                .where(ALERT.DAY.eq(day))
                .groupBy(ALERT.RULE, ALERT.STATE)
                .fetch());
    }

    Map<String, Map<LocalDate, Long>> onNights(List<LocalDate> nights) {
        return nested(dsl.select(CASE_DAY.RULE, CASE_DAY.DAY, count().cast(Long.class))
                .from(CASE_DAY)
                .where(CASE_DAY.DAY.in(nights), condition(CASE_DAY.LISTED))
                .groupBy(CASE_DAY.RULE, CASE_DAY.DAY)
                .fetch());
    }

    /** Cases of that night which are no case of this day; a customer that moved to another area keeps its own. */
    Map<String, Long> endedSince(LocalDate night) {
        return dsl.select(CASE_DAY.RULE, count().cast(Long.class))
                .from(CASE_DAY)
                .leftAntiJoin(ALERT)
                .on(ALERT.DAY.eq(day))
                .and(ALERT.RULE.eq(CASE_DAY.RULE))
                .and(ALERT.SUBJECT.eq(CASE_DAY.SUBJECT))
                .and(ALERT.PERIOD_KEY.eq(CASE_DAY.PERIOD_KEY))
                .where(CASE_DAY.DAY.eq(night), condition(CASE_DAY.LISTED))
                .groupBy(CASE_DAY.RULE)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static <K> Map<String, Map<K, Long>> nested(List<Record3<String, K, Long>> rows) {
        return rows.stream().collect(groupingBy(Record3::value1, toMap(Record3::value2, Record3::value3)));
    }
}
