package io.gridbook.exports.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Gb18030DecoderTests {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void everyCharacterIsReadAsJavaReadsIt() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        assertThat(read(all.toString().getBytes(GB18030), TextCharset.GB18030, 1 << 16))
                .isEqualTo(all.toString());
    }

    /** 乗 and 倈 end in bytes that are \ and |; 𠮷 and 㐀 have four bytes. */
    @Test
    void aCharacterMayBeCutByAnyPiece() throws IOException {
        String text = "a乗|倈\\𠮷,㐀\"张三\n€·";
        byte[] gb18030 = text.getBytes(GB18030);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        for (int piece = 1; piece < 12; piece++) {
            assertThat(read(gb18030, TextCharset.GB18030, piece)).isEqualTo(text);
            assertThat(read(utf8, TextCharset.UTF_8, piece)).isEqualTo(text);
        }
    }

    @Test
    void aByteThatIsNoCharacterStaysThatByteAndTheNextCharactersAreRead() throws IOException {
        byte[] bytes = {
            'a',
            (byte) 0x80,
            'b',
            (byte) 0xFF,
            (byte) 0xD5,
            ',',
            (byte) 0x81,
            '0',
            'x',
            (byte) 0xD5,
            (byte) 0xC5,
            (byte) 0xE3,
            '2',
            (byte) 0xFE
        };
        for (int piece = 1; piece < 6; piece++) {
            String text = read(bytes, TextCharset.GB18030, piece);
            assertThat(Undecoded.shown(text)).isEqualTo("a\\x80b\\xFF\\xD5,\\x810x张\\xE32\\xFE");
            assertThat(text).doesNotContain("\uFFFD").doesNotContain("?");
        }
    }

    @Test
    void whatIsNoUtf8StaysThatByteToo() throws IOException {
        byte[] bytes = {(byte) 0xC0, (byte) 0xAF, (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'x', (byte) 0xE5, (byte) 0xBC};
        assertThat(Undecoded.shown(read(bytes, TextCharset.UTF_8, 3)))
                .isEqualTo("\\xC0\\xAF\\xED\\xA0\\x80x\\xE5\\xBC");
    }

    @Test
    void bytesAtRandomAreCountedAsTheyAreDecoded() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            for (TextCharset charset : TextCharset.values()) {
                CharsetScan scan = new CharsetScan();
                for (byte b : bytes) {
                    scan.add(new byte[] {b}, 1);
                }
                scan.end();
                boolean decoded = !Undecoded.in(read(bytes, charset, 1 + random.nextInt(4)));
                assertThat(scan.firstUndecodable(charset) < 0).isEqualTo(decoded);
            }
        }
    }

    private static String read(byte[] bytes, TextCharset charset, int piece) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, piece));
            }
        };
        try (TextReader reader = new TextReader(in, charset)) {
            StringBuilder text = new StringBuilder();
            char[] chars = new char[7];
            for (int n = reader.read(chars); n >= 0; n = reader.read(chars)) {
                text.append(chars, 0, n);
            }
            return text.toString();
        }
    }
}
