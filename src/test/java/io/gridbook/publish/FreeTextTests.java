package io.gridbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "＝1", "＋1", "－1", "＠x", "\t=1"})
    void whatASpreadsheetWouldCalculateIsMarkedAsTextInFullWidthToo(String text) {
        assertThat(FreeText.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "话费 1 → 2", "1=1", "𠮷=1"})
    void whatItWouldNotIsLeftAsItIs(String text) {
        assertThat(FreeText.cell(text)).isEqualTo(text);
    }
}
