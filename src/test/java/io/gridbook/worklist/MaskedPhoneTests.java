package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedPhoneTests {
    @ParameterizedTest
    @CsvSource({
        "13800138000,        138****8000",
        "+8613800138000,     +86****8000",
        "02412345678,        024****5678",
        "88880002,           888****0002",
        "8880002,            ****02",
        "1200,               ****",
        "' 13800138000 ',    138****8000",
        "'',                 ''",
        ",                   ''"
    })
    void theMiddleOfANumberIsMasked(String phone, String masked) {
        assertThat(MaskedPhone.of(phone)).isEqualTo(masked);
    }
}
