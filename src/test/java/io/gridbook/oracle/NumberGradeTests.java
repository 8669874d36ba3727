package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberGradeTests {

    @ParameterizedTest
    @CsvSource({
        "0411-8218888, A",
        "82188888, A",
        "82112345, A",
        "82156789, A",
        "82101234, A",
        "82191234, B",
        "82198765, B",
        "82194321, B",
        "82112888, B",
        "82155000, B",
        "82181122, C",
        "82191212, C",
        "82199123, C",
        "82189012, C",
        "82178901, D",
        "82167890, D",
        "82112321, D",
        "82112211, C"
    })
    void theHighestGradeThatTheEndFitsApplies(String number, String grade) {
        assertThat(NumberGrade.of(number)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"888888, ''", "88-88-88, ''", "8888888, A", "(0411) 888-8888, A", "'', ''"})
    void aNumberOfFewerThanSevenDigitsIsNotGraded(String number, String grade) {
        assertThat(NumberGrade.of(number)).isEqualTo(grade);
    }
}
