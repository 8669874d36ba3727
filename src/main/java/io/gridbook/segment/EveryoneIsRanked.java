package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import io.gridbook.store.Invariant;
import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** The customers in base of an area stand in the places 1 to n, each with tier and band. */
@Component
class EveryoneIsRanked implements Invariant {
    @Override
    public String name() {
        return "every customer in base has its own place, a tier and a band";
    }

    @Override
    public Select<? extends Record> faults(LocalDate day, LocalDate month) {
        return select(SEGMENT.AREA_ID)
                .from(SEGMENT)
                .where(SEGMENT.DAY.eq(day), condition(SEGMENT.IN_BASE))
                .groupBy(SEGMENT.AREA_ID)
                .having(max(SEGMENT.POSITION)
                        .ne(count())
                        .or(countDistinct(SEGMENT.POSITION).ne(count()))
                        .or(count(SEGMENT.TIER).ne(count()))
                        .or(count(SEGMENT.BAND).ne(count())));
    }
}
