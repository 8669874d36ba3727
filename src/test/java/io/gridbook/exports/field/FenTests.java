package io.gridbook.exports.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FenTests {
    @ParameterizedTest
    @CsvSource({
        "128.50, 12850",
        "-3, -300",
        "0, 0",
        "-0, 0",
        "+7.1, 710",
        "007.05, 705",
        "-0.01, -1",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.07, -9223372036854775807"
    })
    void yuanAreHeldAsFen(String text, long fen) {
        assertThat(Fen.of(text)).hasValue(fen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                ".5",
                "5.",
                "1.234",
                "1,000.00",
                "1E5",
                "--1",
                "1-",
                "1 000",
                "１２",
                "¥5",
                "1..2",
                "1.2.3",
                "NaN",
                "92233720368547758.08",
                "-92233720368547758.08",
                "92233720368547758.10",
                "92233720368547759",
                "922337203685477580900",
                "99999999999999999999999",
                "18446744073709551616"
            })
    void anythingElseIsNoAmount(String text) {
        assertThat(Fen.of(text)).isEmpty();
    }

    @Test
    void everyReadableAmountAgreesWithDecimalArithmetic() {
        Random random = new Random(4);
        for (int i = 0; i < 100_000; i++) {
            long fen = random.nextLong() >> random.nextInt(64);
            String text = BigDecimal.valueOf(fen, 2).toPlainString();
            assertThat(Fen.parse(text)).isEqualTo(fen);
            assertThat(Fen.show(fen)).isEqualTo(text);
        }
    }
}
