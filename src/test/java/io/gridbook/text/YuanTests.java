package io.gridbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanTests {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "5, 0.05",
        "12850, 128.50",
        "-5, -0.05",
        "-300, -3.00",
        "-12345, -123.45",
        "9007199254740993, 90071992547409.93",
        "-9223372036854775808, -92233720368547758.08"
    })
    void fenAreYuanToTheLastFen(long fen, String yuan) {
        assertThat(Yuan.format(fen)).isEqualTo(yuan);
    }
}
