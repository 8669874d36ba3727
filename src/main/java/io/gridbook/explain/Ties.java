package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.condition;

import io.gridbook.store.schema.tables.records.SegmentRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The neighbours of a customer in its area that have the same average, and what told them apart. */
@Component
class Ties {
    private final DSLContext dsl;

    Ties(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The one before and the one after, where their average is the same. */
    List<Tie> of(Asked asked, SegmentRecord own) {
        Integer position = own.getPosition();
        if (position == null) {
            return List.of();
        }
        return dsl.selectFrom(SEGMENT)
                .where(SEGMENT.DAY.eq(asked.day()), SEGMENT.AREA_ID.eq(asked.areaId()))
                .and(condition(SEGMENT.IN_BASE))
                .and(SEGMENT.POSITION.in(position - 1, position + 1))
                .and(SEGMENT.ARPU.eq(own.getArpu()))
                .orderBy(SEGMENT.POSITION)
                .fetch(other -> tie(own, other));
    }

    private static Tie tie(SegmentRecord own, SegmentRecord other) {
        if (!own.getSpend_12m().equals(other.getSpend_12m())) {
            return decided(
                    other,
                    "spend of M-11 to M",
                    Money.yuan(own.getSpend_12m()).toPlainString(),
                    Money.yuan(other.getSpend_12m()).toPlainString());
        }
        if (!own.getFirstOpenedOn().equals(other.getFirstOpenedOn())) {
            return decided(
                    other,
                    "first opening",
                    own.getFirstOpenedOn().toString(),
                    other.getFirstOpenedOn().toString());
        }
        return decided(other, "customer id", own.getCustomerId(), other.getCustomerId());
    }

    private static Tie decided(SegmentRecord other, String by, String own, String others) {
        return new Tie(other.getPosition(), other.getCustomerId(), by, own, others);
    }
}
