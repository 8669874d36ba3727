package io.gridbook.alert;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.inline;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must hold of a case, by name: the figure that is there, and the one that is needed.
 *
 * @param name in the words of the rules page: D, W, M and M-1 stand for the days and months of the night
 * @param sign how what is there must stand to what is needed; empty where the name says it
 * @param percent in tenths, where the figure is a part of another one
 * @param percentNeeded beside {@code percent}
 */
public record Term(
        String name,
        Condition holds,
        Unit unit,
        Field<?> there,
        String sign,
        @Nullable Field<?> needed,
        @Nullable Field<Long> percent,
        @Nullable Integer percentNeeded) {
    /** What a figure is counted in. */
    public enum Unit {
        /** Whole fen. */
        YUAN,
        DAYS,
        COUNT,
        DATE,
        WORD,
        YES_NO
    }

    /** Something that must be so. */
    public static Term yes(String name, Condition so) {
        return new Term(name, so, Unit.YES_NO, DSL.field(so), "", inline(true), null, null);
    }

    /** Something that must not be so. */
    public static Term no(String name, Condition so) {
        return new Term(name, so.not(), Unit.YES_NO, DSL.field(so), "", inline(false), null, null);
    }

    public static Figure<Long> yuan(String name, Field<Long> fen) {
        return new Figure<>(name, Unit.YUAN, fen);
    }

    public static Figure<Integer> days(String name, Field<Integer> days) {
        return new Figure<>(name, Unit.DAYS, days);
    }

    public static Figure<Integer> count(String name, Field<Integer> count) {
        return new Figure<>(name, Unit.COUNT, count);
    }

    public static Figure<LocalDate> date(String name, Field<LocalDate> day) {
        return new Figure<>(name, Unit.DATE, day);
    }

    /** A word of the exports or of the segments that must be one of some. */
    public static Term word(String name, Field<String> word, List<String> oneOf) {
        return word(name, word, String.join(" or ", oneOf), word.in(oneOf));
    }

    /** A word with any condition on it, which {@code needed} says. */
    public static Term word(String name, Field<String> word, String needed, Condition holds) {
        return new Term(name, holds, Unit.WORD, word, "", inline(needed), null, null);
    }

    /** The same, seen also as a share: in tenths of a percent, beside the percent that is needed. */
    public Term share(Field<Long> tenths, int neededPercent) {
        return new Term(name, holds, unit, there, sign, needed, tenths, neededPercent);
    }

    /** The same, with a condition that says it in another way: in integers, or so that a planner sees through it. */
    public Term said(Condition condition) {
        return new Term(name, condition, unit, there, sign, needed, percent, percentNeeded);
    }

    /** That all of them hold. */
    public static Condition all(List<Term> terms) {
        return and(terms.stream().map(Term::holds).toList());
    }

    /** A figure that is still to be held against another one. */
    public static final class Figure<T> {
        private final String name;
        private final Unit unit;
        private final Field<T> there;

        private Figure(String name, Unit unit, Field<T> there) {
            this.name = name;
            this.unit = unit;
            this.there = there;
        }

        public Term moreThan(Field<T> needed) {
            return against(needed, there.gt(needed), "more than", "after");
        }

        public Term lessThan(Field<T> needed) {
            return against(needed, there.lt(needed), "less than", "before");
        }

        public Term atLeast(Field<T> needed) {
            return against(needed, there.ge(needed), "at least", "on or after");
        }

        public Term atMost(Field<T> needed) {
            return against(needed, there.le(needed), "at most", "on or before");
        }

        private Term against(Field<T> needed, Condition holds, String ofFigures, String ofDates) {
            return new Term(name, holds, unit, there, unit == Unit.DATE ? ofDates : ofFigures, needed, null, null);
        }

        /** That there is none. */
        public Term absent() {
            return new Term(name, there.isNull(), unit, there, "none", null, null, null);
        }
    }
}
