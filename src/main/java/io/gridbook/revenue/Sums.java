package io.gridbook.revenue;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import org.jooq.Condition;
import org.jooq.Field;

/** Sums and counts as the tables have them. */
final class Sums {
    private Sums() {}

    /** 0 without rows. */
    static Field<Long> total(Field<Long> figure) {
        return coalesce(sum(figure).cast(Long.class), inline(0L));
    }

    /** The sum over the rows of which something holds. */
    static Field<Long> total(Field<Long> figure, Condition which) {
        return coalesce(sum(figure).filterWhere(which).cast(Long.class), inline(0L));
    }

    static Field<Long> rows() {
        return count().cast(Long.class);
    }

    static Field<Long> rows(Condition which) {
        return count().filterWhere(which).cast(Long.class);
    }
}
