package io.gridbook.results;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** How many rows of each list came back filled in; an attempt counts, since somebody worked on the list. */
final class AnsweredListSql {
    private AnsweredListSql() {}

    static Select<? extends Record> of(Night night, List<LocalDate> nights) {
        return select(
                        WORKLIST.AREA_ID,
                        WORKLIST.GRID_CODE,
                        WORKLIST.DAY,
                        count().cast(Long.class).as("customers"),
                        count(CONTACT.CUSTOMER_ID).cast(Long.class).as("answered"))
                .from(WORKLIST)
                .leftJoin(CONTACT)
                .on(CONTACT.AREA_ID.eq(WORKLIST.AREA_ID))
                .and(CONTACT.CUSTOMER_ID.eq(WORKLIST.CUSTOMER_ID))
                .and(CONTACT.LIST_DAY.eq(WORKLIST.DAY))
                .and(Span.within(CONTACT.LIST_DAY, nights))
                .and(CONTACT.BUSINESS_DATE.le(inline(night.day())))
                .where(Span.within(WORKLIST.DAY, nights))
                .groupBy(WORKLIST.AREA_ID, WORKLIST.GRID_CODE, WORKLIST.DAY)
                .orderBy(WORKLIST.AREA_ID, WORKLIST.GRID_CODE, WORKLIST.DAY);
    }
}
