package io.gridbook.job;

import static io.gridbook.job.FaultyDrop.ARREARS;
import static io.gridbook.job.FaultyDrop.EXEMPTIONS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Text that is in another charset than it should be, or whose quotation marks are broken. */
class FaultyTextTests extends FaultyDropTests {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Is in GB18030 by its form. */
    private static final String LEGACY = "MC_20261029.txt";

    FaultyTextTests(@TempDir Path root) {
        super(root, JobsCopy.withForm(root.resolve("jobs"), "exemptions", "charset: utf-8"));
    }

    @Override
    Stream<Fault> faults() {
        return Stream.of(charsets(), bytes(), quoting()).flatMap(each -> each);
    }

    private static Stream<Fault> charsets() {
        return Stream.of(
                new Fault(
                        "B2 UTF-8 where GB18030 is declared",
                        drop -> drop.swap(EXEMPTIONS, LEGACY, legacy(drop).getBytes(StandardCharsets.UTF_8)),
                        LEGACY + ": charset: jobs/exports.yml says GB18030, and it is UTF-8: "),
                new Fault(
                        "B3 GBK where UTF-8 is declared",
                        drop -> drop.put(EXEMPTIONS, drop.text(EXEMPTIONS).getBytes(GB18030)),
                        EXEMPTIONS + ": charset: jobs/exports.yml says UTF-8, and it is GB18030: "),
                new Fault(
                        "B8 UTF-16 with a byte order mark",
                        drop -> drop.put(ARREARS, ("\uFEFF" + drop.text(ARREARS)).getBytes(StandardCharsets.UTF_16LE)),
                        ARREARS + ": charset: it should be plain text and is text in UTF-16"),
                new Fault(
                        "B8 UTF-16 without a byte order mark",
                        drop -> drop.put(ARREARS, drop.text(ARREARS).getBytes(StandardCharsets.UTF_16BE)),
                        ARREARS + ": charset: it should be plain text and is text in UTF-16"),
                new Fault(
                        "B9 rows of UTF-8 among GB18030",
                        drop -> drop.swap(EXEMPTIONS, LEGACY, mixed(legacy(drop), 16)),
                        LEGACY + ": charset: it is mixed: 3 of 18 rows are UTF-8 in a file of GB18030,"
                                + " the first on line 17"));
    }

    private static Stream<Fault> bytes() {
        return Stream.of(
                new Fault(
                        "B4 a character cut at the end of a file",
                        drop -> {
                            byte[] bytes = legacy(drop).strip().getBytes(GB18030);
                            drop.swap(EXEMPTIONS, LEGACY, Arrays.copyOf(bytes, bytes.length - 1));
                        },
                        LEGACY + ": reject-ratio: 1 of 18 rows are rejected, the limit is a ratio of 0.01;"
                                + " the first on line 19: reason holds bytes that are not GB18030"),
                new Fault(
                        "B7 the euro of Windows",
                        drop -> drop.swap(EXEMPTIONS, LEGACY, euro(drop.line(EXEMPTIONS, 3, row -> row + "~"))),
                        "the first on line 3: reason holds bytes that are not GB18030"));
    }

    private static Stream<Fault> quoting() {
        return Stream.of(
                new Fault(
                        "A11 a quotation mark that is never closed",
                        drop -> drop.line(ARREARS, 5, row -> "\"" + row),
                        ARREARS + ": quoting: the record that begins on line 5 has broken quotation marks"),
                new Fault(
                        "A12 text after a closing quotation mark",
                        drop -> drop.line(ARREARS, 3, row -> "\"K\"x" + row.substring(1)),
                        ARREARS + ": quoting: the record that begins on line 3"),
                new Fault(
                        "A17 a field of 10 MB",
                        drop -> drop.line(ARREARS, 2, row -> "1".repeat(10 << 20) + row),
                        ARREARS + ": record-size: the record that begins on line 2 "));
    }

    /** The exemptions as an old BSS writes them. */
    private static String legacy(SampleDrop drop) {
        return drop.text(FaultyDrop.EXEMPTIONS).replace(',', '|').replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$1$2$3");
    }

    /** The first lines in GB18030, the others in UTF-8. */
    private static byte[] mixed(String text, int lines) {
        String first = String.join("\n", Arrays.copyOf(text.split("\n", -1), lines)) + "\n";
        return Packed.joined(
                first.getBytes(GB18030), text.substring(first.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] euro(SampleDrop drop) {
        byte[] bytes = legacy(drop).getBytes(GB18030);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '~' ? (byte) 0x80 : bytes[i];
        }
        return bytes;
    }
}
