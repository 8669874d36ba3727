package io.gridbook.alert.rules;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.right;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.translate;
import static org.jooq.impl.DSL.when;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;

/** How good a number is, by how its last seven digits end; no run goes on from 9 to 0. */
final class NumberGrade {
    private static final int DIGITS = 7;
    private static final String UP = "0123456789";
    private static final String DOWN = "9876543210";

    private static final List<String> AAAA = digits().map(a -> a.repeat(4)).toList();
    private static final List<String> AAA = digits().map(a -> a.repeat(3)).toList();
    private static final List<String> AABB =
            digits().flatMap(a -> digits().map(b -> a + a + b + b)).toList();
    private static final List<String> ABAB =
            digits().flatMap(a -> digits().map(b -> a + b + a + b)).toList();

    private static final Field<String> STRIPPED = field(name("digits"), String.class);
    private static final Field<String> GRADE = grade();

    private NumberGrade() {}

    /** A, B, C or D; null for a number of fewer digits. */
    static Field<String> of(Field<String> number) {
        Field<String> others = translate(number, inline(UP), inline(""));
        // offset 0 keeps the server from putting the digits in place of each mention of them
        return field(select(GRADE)
                .from(select(translate(number, others, inline("")).as(STRIPPED))
                        .offset(inline(0))
                        .asTable("stripped")));
    }

    private static Field<String> grade() {
        return when(length(STRIPPED).lt(inline(DIGITS)), (String) null)
                .when(ends(AAAA).or(ends(runs(UP, 5))), inline("A"))
                .when(ends(AAA).or(ends(runs(UP, 4))).or(ends(runs(DOWN, 4))), inline("B"))
                .when(ends(AABB).or(ends(ABAB)).or(ends(runs(UP, 3))), inline("C"))
                .otherwise(inline("D"));
    }

    /** Whether it ends like one of these, all of them equally long. */
    private static Condition ends(List<String> endings) {
        return right(STRIPPED, inline(endings.get(0).length()))
                .in(endings.stream().map(ending -> inline(ending)).toList());
    }

    private static List<String> runs(String order, int digits) {
        return IntStream.rangeClosed(0, order.length() - digits)
                .mapToObj(from -> order.substring(from, from + digits))
                .toList();
    }

    private static Stream<String> digits() {
        return UP.chars().mapToObj(Character::toString);
    }
}
