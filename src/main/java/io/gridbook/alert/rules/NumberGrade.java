package io.gridbook.alert.rules;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.regexpReplaceAll;
import static org.jooq.impl.DSL.right;
import static org.jooq.impl.DSL.when;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Field;

/** How good a number is, by how its last seven digits end; no run goes on from 9 to 0. */
final class NumberGrade {
    private static final int DIGITS = 7;
    private static final String UP = "0123456789";
    private static final String DOWN = "9876543210";

    private static final String AAAA = "(\\d)\\1{3}$";
    private static final String AAA = "(\\d)\\1{2}$";
    private static final String AABB = "(\\d)\\1(\\d)\\2$";
    private static final String ABAB = "(\\d)(\\d)\\1\\2$";

    private NumberGrade() {}

    /** A, B, C or D; null for a number of fewer digits. */
    static Field<String> of(Field<String> number) {
        Field<String> digits = regexpReplaceAll(number, inline("\\D"), inline(""));
        Field<String> end = right(digits, inline(DIGITS));
        return when(length(digits).lt(inline(DIGITS)), (String) null)
                .when(end.likeRegex(AAAA).or(end.likeRegex(run(UP, 5))), inline("A"))
                .when(end.likeRegex(AAA).or(end.likeRegex(run(UP, 4))).or(end.likeRegex(run(DOWN, 4))), inline("B"))
                .when(end.likeRegex(AABB).or(end.likeRegex(ABAB)).or(end.likeRegex(run(UP, 3))), inline("C"))
                .otherwise(inline("D"));
    }

    /** Any run of so many digits, at the end. */
    private static String run(String order, int digits) {
        return IntStream.rangeClosed(0, order.length() - digits)
                .mapToObj(from -> order.substring(from, from + digits))
                .collect(Collectors.joining("|", "(", ")$"));
    }
}
