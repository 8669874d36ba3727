package io.gridbook.segment;

import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sign;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.Field;

/** Average monthly spend in fen, rounded half away from zero, in whole numbers only. */
public final class AverageSpend {
    private final List<YearMonth> months;

    /** Over these months, all of them loaded. */
    AverageSpend(List<YearMonth> months) {
        this.months = List.copyOf(months);
    }

    /** The sum, divided by the number of months in which the first service was open at the end; by 1 at least. */
    public Field<Long> of(Field<Long> sum, Field<LocalDate> firstOpened) {
        Field<Long> divisor = greatest(open(firstOpened), inline(1L));
        Field<Long> magnitude = abs(sum).mul(2L).plus(divisor).div(divisor.mul(2L));
        return magnitude.mul(sign(sum).cast(Long.class));
    }

    /** The months that it is over, oldest first. */
    public List<YearMonth> months() {
        return months;
    }

    /** What the sum is divided by for one whose first service opened on a day. */
    public long divisor(LocalDate firstOpened) {
        long open = months.stream()
                .filter(month -> !firstOpened.isAfter(month.atEndOfMonth()))
                .count();
        return Math.max(open, 1);
    }

    private Field<Long> open(Field<LocalDate> firstOpened) {
        Field<Long> count = inline(0L);
        for (YearMonth month : months) {
            count = count.plus(when(firstOpened.le(inline(month.atEndOfMonth())), inline(1L))
                    .otherwise(inline(0L)));
        }
        return count;
    }
}
