package io.gridbook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTests {
    @Test
    void aChineseCharacterIsAsWideAsTwoLetters() {
        TextTable table = new TextTable("NAME", "FEE");
        table.row("畅享", "5");
        table.row("abcd", "6");
        assertThat(table.lines()).containsExactly("NAME  FEE", "畅享  5", "abcd  6");
    }

    @Test
    void aNameWithLineBreaksStaysInItsLine() {
        TextTable table = new TextTable("NAME", "FEE");
        table.row("annual\r\nplan\u2028of\tall", "5");
        assertThat(table.lines()).containsExactly("NAME                FEE", "annual plan of all  5");
    }
}
