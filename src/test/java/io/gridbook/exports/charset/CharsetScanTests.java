package io.gridbook.exports.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CharsetScanTests {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Valid in its own charset only. */
    private static final byte[] UTF_8 = "张".getBytes(StandardCharsets.UTF_8);

    private static final byte[] NOT_UTF_8 = "张".getBytes(GB18030);

    @Test
    void nineInTenSequencesMakeItUtf8() {
        assertThat(scan(text(UTF_8, 18, (byte) 0xFF, 2)).verdict()).contains(TextCharset.UTF_8);
        assertThat(scan(text(UTF_8, 17, (byte) 0xFF, 2)).verdict()).isNotEqualTo(Optional.of(TextCharset.UTF_8));
    }

    @Test
    void elseNineInTenSequencesMakeItGb18030() {
        assertThat(scan(text(NOT_UTF_8, 18, (byte) 0xFF, 2)).verdict()).contains(TextCharset.GB18030);
        assertThat(scan(text(NOT_UTF_8, 17, (byte) 0xFF, 2)).verdict()).isEmpty();
    }

    @Test
    void aByteOrderMarkDecides() {
        byte[] marked = "\uFEFFabc".getBytes(StandardCharsets.UTF_8);
        assertThat(scan(marked).verdict()).contains(TextCharset.UTF_8);
        assertThat(scan(marked).facts(TextCharset.UTF_8).mark()).isEqualTo(3);
        assertThat(scan("\uFEFFabc".getBytes(GB18030)).verdict()).contains(TextCharset.GB18030);
        assertThat(scan("\uFEFFabc".getBytes(GB18030))
                        .facts(TextCharset.GB18030)
                        .mark())
                .isEqualTo(4);
        assertThat(scan("\uFEFF".getBytes(StandardCharsets.UTF_8)).empty()).isTrue();
    }

    @Test
    void asciiIsAnyCharset() {
        assertThat(scan("abcdefghijklmnop".getBytes(StandardCharsets.US_ASCII)).plain())
                .isTrue();
        assertThat(scan(UTF_8).plain()).isFalse();
    }

    @Test
    void charactersThatWereLostBeforeAreCounted() {
        String text = "a\uFFFD王\uE000\uF8FFb𠮷" + Character.toString(0x10FFFD);
        assertThat(scan(text.getBytes(StandardCharsets.UTF_8))
                        .facts(TextCharset.UTF_8)
                        .damaged())
                .isEqualTo(4);
        assertThat(scan(text.getBytes(GB18030)).facts(TextCharset.GB18030).damaged())
                .isEqualTo(4);
    }

    @Test
    void theFirstByteThatIsNoCharacterIsKnown() {
        CharsetScan scan = scan(("0123456789" + "张").getBytes(GB18030));
        assertThat(scan.firstUndecodable(TextCharset.UTF_8)).isEqualTo(10);
        assertThat(scan.firstUndecodable(TextCharset.GB18030)).isEqualTo(-1);
        assertThat(scan.share(TextCharset.UTF_8)).isEqualTo("0 of 2");
    }

    @Test
    void aRowIsMixedWhenAllItsBytesAreThreeByteUtf8() {
        assertThat(mixed("S1", "张三丰", "x")).isTrue();
        assertThat(mixed("S1", "张a", "三b")).isTrue();
        assertThat(mixed("S1", "abc")).isFalse();
        assertThat(mixed("é", "张")).isFalse();
        assertThat(MixedText.is(new String[] {"张三", "在用"})).isFalse();
    }

    /** UTF-8 as it looks when it is decoded as GB18030. */
    private static boolean mixed(String... fields) {
        byte[] utf8 = String.join(",", fields).getBytes(StandardCharsets.UTF_8);
        FieldDecoder decoder = new FieldDecoder(TextCharset.GB18030);
        return MixedText.is(decoder.decode(utf8, 0, utf8.length).split(",", -1));
    }

    private static byte[] text(byte[] character, int times, byte other, int others) {
        byte[] text = new byte[(character.length + 1) * times + 2 * others];
        int at = 0;
        for (int i = 0; i < times; i++) {
            System.arraycopy(character, 0, text, at, character.length);
            at += character.length;
            text[at++] = ' ';
        }
        for (int i = 0; i < others; i++) {
            text[at++] = other;
            text[at++] = ' ';
        }
        return text;
    }

    private static CharsetScan scan(byte[] bytes) {
        CharsetScan scan = new CharsetScan();
        scan.add(bytes, bytes.length);
        scan.end();
        return scan;
    }
}
