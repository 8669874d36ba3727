package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import io.gridbook.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberGradeTests {
    private static final DSLContext DSL = TestDatabase.create().dsl();

    @ParameterizedTest
    @CsvSource({
        "8886666, A", // AAAA
        "8866666, A", // more of them
        "0000000, A",
        "5512345, A", // ABCDE
        "0123456, A",
        "3456789, A",
        "9356789, A",
        "3331111, A" // AAAA over AAA
    })
    void fourEqualDigitsOrAnAscendingRunOfFiveAreA(String number, String grade) {
        assertThat(grade(number)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "8880666, B", // AAA
        "1111222, B", // AAA over the four before it
        "5551234, B", // ABCD
        "5596789, B",
        "0000123, B",
        "5554321, B", // DCBA
        "5543210, B", // a descending run of five is no better
        "5559876, B"
    })
    void threeEqualDigitsOrARunOfFourEitherWayAreB(String number, String grade) {
        assertThat(grade(number)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "5551122, C", // AABB
        "5551212, C", // ABAB
        "5559123, C", // ABC
        "5589012, C", // of 8 9 0 1 2 only 0 1 2 is a run
        "5588901, D", // and of 8 9 0 1 nothing
        "5567890, D",
        "5550987, D", // nor the other way round
        "5521098, D",
        "5551321, D", // CBA
        "6666123, C",
        "6666135, D",
        "1234567890, D" // the run stands before the end
    })
    void theRestIsCOrD(String number, String grade) {
        assertThat(grade(number)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "0755-8886666, A", // dashes
        "(0755) 881 2345, A",
        "075512345, A", // its last seven digits
        "86075588812 34, B",
        "888-6666x, A"
    })
    void onlyTheLastSevenDigitsCount(String number, String grade) {
        assertThat(grade(number)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"666666", "66-66-66", "N-S1", "''"})
    void numbersOfFewerThanSevenDigitsAreNotGraded(String number) {
        assertThat(grade(number)).isNull();
    }

    private static String grade(String number) {
        return DSL.select(NumberGrade.of(val(number))).fetchSingle().value1();
    }
}
