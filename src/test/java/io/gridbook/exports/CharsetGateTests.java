package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharsetGateTests {
    private static final String NAME = "customers_20261030.csv";
    private static final String HEADING = "customer_id,name,grid_code\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Path dir;
    private final DropFolder drop;

    CharsetGateTests(@TempDir Path dir) {
        this.dir = dir;
        this.drop = new DropFolder(dir);
    }

    @Test
    void theTextDecidesWhereNothingIsDeclared() {
        String text = HEADING + "C1,张三丰,G1\nC2,㐀𠮷,G1\n";
        ReadRows utf8 = read("", text.getBytes(StandardCharsets.UTF_8));
        ReadRows gb18030 = read("", text.getBytes(GB18030));
        assertThat(gb18030.rows).isEqualTo(utf8.rows).hasSize(2);
        assertThat(judged("", text.getBytes(GB18030))).isEqualTo("GB18030");
        assertThat(judged("", text.getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8");
        assertThat(judged("", ("\uFEFF" + text).getBytes(GB18030))).isEqualTo("GB18030");
    }

    @Test
    void aDeclaredCharsetHoldsForPlainText() {
        assertThat(judged("charset: gb2312", HEADING.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("GB18030");
    }

    @Test
    void aDeclaredCharsetThatTheTextContradictsIsRefused() {
        String text = HEADING + "C1,张三丰,G1\n";
        refused("charset: gbk", text.getBytes(StandardCharsets.UTF_8))
                .hasMessageStartingWith(
                        NAME + ": charset: jobs/exports.yml says GB18030, and it is UTF-8: 3 of 3 sequences of"
                                + " non-ASCII bytes are; byte 39 (line 2) is the first that is not GB18030. Ask for a resend in"
                                + " GB18030, or change its charset in jobs/exports.yml");
        refused("charset: utf-8", text.getBytes(GB18030))
                .hasMessageContaining("charset: jobs/exports.yml says UTF-8, and it is GB18030: 3 of 3 sequences of"
                        + " non-ASCII bytes are; byte 31 (line 2) is the first that is not UTF-8. Ask");
    }

    @Test
    void theFirstByteAndNoByteAreSaidToo() {
        refused("charset: utf-8", "客户编号,客户名称,网格编码\nC1,张三丰,G1\n".getBytes(GB18030))
                .hasMessageContaining("; byte 1 (line 1) is the first that is not UTF-8. Ask for a resend in UTF-8");
        refused("charset: gbk", (HEADING + "C1,张伟张伟,G1\n").getBytes(StandardCharsets.UTF_8))
                .hasMessageContaining(
                        "it is UTF-8: 4 of 4 sequences of non-ASCII bytes are. Ask for a resend in GB18030");
    }

    @Test
    void textThatIsNeitherIsRefused() {
        byte[] text = (HEADING + "C1,\u00D5,G1\nC2,\u00FF\u00FF,G1\n").getBytes(StandardCharsets.ISO_8859_1);
        refused("", text)
                .hasMessageStartingWith(
                        NAME + ": charset: 0 of 3 sequences of non-ASCII bytes are UTF-8 and 0 of 3 are GB18030,"
                                + " nine in ten are needed; byte 31 (line 2) is the first that is not UTF-8. Ask for a resend in"
                                + " UTF-8 or GB18030");
        refused("charset: gbk", text).hasMessageContaining("says GB18030, and 0 of 3 sequences of non-ASCII bytes are");
    }

    @Test
    void bytesThatCannotBeDecodedRejectTheirRowInEitherCharset() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            byte[] text = (HEADING + "C1,张三丰李四王五赵六钱七孙八周九吴十甲,G1\nC2,~,G1\nC3,x,~\nC4,y,G1,z\n").getBytes(charset);
            for (int i = 0; i < text.length; i++) {
                text[i] = text[i] == '~' ? (byte) 0xFF : text[i];
            }
            ReadRows read = read("limits: {max-reject-ratio: 1}", text);
            String name = charset.name();
            assertThat(judged("", text)).as(name).isEqualTo(name);
            assertThat(read.rejects)
                    .containsExactly(
                            "3 name: holds bytes that are not " + name,
                            "4 grid_code: holds bytes that are not " + name,
                            "5 : has 4 fields, the heading has 3");
            assertThat(read.rejectedFields.get(0)).containsExactly("C2", "\\xFF", "G1");
        }
    }

    @Test
    void aRowOfUtf8AmongGb18030IsRejectedAsSuch() {
        byte[] text = concat(
                (HEADING + "C1,张三,G1\n".repeat(60)).getBytes(GB18030),
                "C2,张三丰,G1\nC3,李四a,b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read("limits: {max-reject-ratio: 0.05}", text).rejects)
                .containsExactly("62 : is UTF-8 in a file of GB18030", "63 : is UTF-8 in a file of GB18030");
        refused("", text)
                .hasMessageStartingWith(
                        NAME + ": charset: it is mixed: 2 of 62 rows are UTF-8 in a file of GB18030, the first on"
                                + " line 62. Ask for a resend in one charset");
    }

    @Test
    void aHeadingOfUtf8AboveGb18030IsMixedToo() {
        byte[] text = concat(
                "客户编号,客户名称,网格编码\n".getBytes(StandardCharsets.UTF_8),
                "C1,张三,G1\n".repeat(60).getBytes(GB18030));
        refused("", text)
                .hasMessageStartingWith(
                        NAME + ": charset: it is mixed: its heading (line 1) is UTF-8, its rows are GB18030. Ask for"
                                + " a resend in one charset");
    }

    @Test
    void charactersThatWereLostBeforeAreToldOf() {
        ReadRows read = read("", (HEADING + "C1,张\uFFFD,G1\nC2,\uE000,G1\n").getBytes(StandardCharsets.UTF_8));
        assertThat(read.rows).hasSize(2);
        assertThat(read.counts.notes())
                .containsExactly("2 characters are U+FFFD or of private use: lost or unknown where the file was made");
    }

    private String judged(String keys, byte[] text) {
        return new FileJudge(Acceptance.NONE).judge(file(keys, text)).charset();
    }

    private ReadRows read(String keys, byte[] text) {
        return DropFolder.read(file(keys, text));
    }

    private AbstractThrowableAssert<?, ?> refused(String keys, byte[] text) {
        DropFile file = file(keys, text);
        return assertThatThrownBy(() -> DropFolder.read(file));
    }

    private DropFile file(String keys, byte[] text) {
        drop.write(NAME, text);
        String form = "customers:\n  forms:\n    - file: \"customers_{period}.csv\"\n" + keys.indent(6);
        try {
            Path jobs = Files.createTempDirectory(dir, "jobs");
            return drop.file(NAME, TestExports.with(jobs, ExportKind.CUSTOMERS, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
