package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFileTests {
    private static final String NAME = "arrears_20261030.csv";
    private static final String HEADING = "account_id,service_id,bill_month,outstanding,due_date\n";
    private static final String ROW = "A1,S1,202608,12.34,2026-09-30\n";

    private final DropFolder drop;

    RefusedFileTests(@TempDir Path dir) {
        drop = new DropFolder(dir);
    }

    @Test
    void anEmptyFile() {
        refused("")
                .hasMessage(
                        NAME
                                + ": empty: it has 0 bytes, not even a heading. Ask for a resend, then run the same command again");
        refused("\uFEFF")
                .hasMessage(
                        NAME
                                + ": empty: it holds no text, not even a heading. Ask for a resend, then run the same command again");
        refusedGzip(DropFolder.gzip("")).hasMessageContaining(": empty: it holds no text");
    }

    @Test
    void aFileOfAnotherForm() {
        refused(DropFolder.gzip(HEADING + ROW))
                .hasMessage(NAME + ": format: it should be plain text and is gzip."
                        + " Ask for a resend in the form that jobs/exports.yml has, then run the same command again");
        refused("PK\3\4…").hasMessageContaining("is a zip archive");
        refusedGzip(HEADING.getBytes(StandardCharsets.UTF_8))
                .hasMessageContaining(".gz: format: it should be gzip and is plain text");
    }

    @Test
    void aBrokenGzip() {
        byte[] packed = DropFolder.gzip(HEADING + ROW.repeat(1000));
        refusedGzip(Arrays.copyOf(packed, packed.length - 30))
                .hasMessageContaining(".gz: gzip: it cannot be unpacked: it ends too early, it was cut off. Ask for");
        byte[] flipped = packed.clone();
        flipped[packed.length - 7] ^= 1;
        refusedGzip(flipped)
                .hasMessageContaining(": gzip: it cannot be unpacked: ")
                .hasMessageContaining("CRC");
        refusedGzip(Arrays.copyOf(packed, packed.length + 5)).hasMessageContaining(": gzip: it cannot be unpacked: ");
    }

    @Test
    void aGzipOfTwoMembersThatNoControlFileSpeaksOf() {
        refusedGzip(twoMembers())
                .hasMessageContaining(
                        ".gz: gzip-members: it holds 2 gzip members one after the other, 1 is expected where"
                                + " no control file tells rows or sha256. Ask for a resend in one piece, or with a control file");
    }

    @Test
    void aBrokenZip() {
        refused(NAME + ".zip", "PK\3\4 and no more".getBytes(StandardCharsets.UTF_8))
                .hasMessageContaining(".zip: zip: it cannot be unpacked: ");
    }

    @Test
    void aGzipThatGrowsWithoutEnd() {
        refusedGzip(DropFolder.gzip("\n".repeat(20 << 20)))
                .hasMessageContaining(": gzip: it cannot be unpacked: more than 250 times its 20");
    }

    @Test
    void textInUtf16() {
        refused(HEADING.getBytes(StandardCharsets.UTF_16))
                .hasMessageContaining(": charset: ")
                .hasMessageContaining("UTF-16");
        refused(HEADING.getBytes(StandardCharsets.UTF_16LE)).hasMessageContaining("is text in UTF-16");
    }

    @Test
    void aHeadingThatLacksColumns() {
        refused("account_id;service_id;bill_month;outstanding;due_date\n")
                .hasMessage(NAME + ": heading: line 1 lacks account_id, bill_month, outstanding, due_date; it has 1"
                        + " columns where ',' is the delimiter. Ask for a resend with these headings, or map the"
                        + " file's own in jobs/exports.yml, then run the same command again");
        refused("account,bill_month,outstanding,due_date\n").hasMessageContaining("lacks account_id;");
    }

    @Test
    void aHeadingThatNamesAColumnTwice() {
        refused("account_id,account_id,bill_month,outstanding,due_date\n")
                .hasMessage(
                        NAME + ": heading: line 1 names columns twice: account_id and account_id are both the"
                                + " column account_id. Ask for a resend with each column once, then run the same command again");
        refused("x,account_id,x,bill_month,outstanding,due_date\n").hasMessageContaining("as columns 1 and 3");
    }

    @Test
    void quotingThatIsBroken() {
        String broken = NAME + ": quoting: the record that begins on line 3 has broken quotation marks (never closed,"
                + " or followed by text). Ask for a resend with RFC 4180 quoting, then run the same command again";
        refused(HEADING + ROW + "\"A1,S1,202608,1,2026-09-30\n" + ROW).hasMessage(broken);
        refused(HEADING + ROW + "A1,\"S1\n\n\"x,202608,1,2026-09-30\n").hasMessage(broken);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedInALargeFile() {
        refused(HEADING + ROW + "\"" + ROW.repeat(200_000))
                .hasMessage(NAME + ": record-size: the record that begins on line 3 may have 1048576 characters and"
                        + " has no end within bounds; a quotation mark that is never closed does that. Ask for a"
                        + " resend, then run the same command again");
    }

    @Test
    void aFieldOrRecordThatIsTooLong() {
        refused(HEADING + "A".repeat(65_537) + ",S\n")
                .hasMessageContaining("field-size: field 1 of the record that begins on line 2 has 65537 characters,"
                        + " the limit is 65536");
        refused(HEADING + ("A".repeat(65_000) + ",").repeat(17) + "\n")
                .hasMessageContaining("record-size: the record that begins on line 2 may have 1048576 characters has");
    }

    @Test
    void aFileWithTooManyRejects() {
        assertThat(drop.read(NAME, HEADING + ROW.repeat(99) + "bad\n").counts.rejected())
                .isOne();
        refused(HEADING + ROW.repeat(98) + "bad\n")
                .hasMessage(NAME
                        + ": reject-ratio: 1 of 99 rows are rejected, the limit is a ratio of 0.01; the first on"
                        + " line 100: has 1 fields, the heading has 5. Ask for a resend, change the mapping, or accept"
                        + " it: the same command with --accept " + NAME + ":reject-ratio --by NAME --because \"…\"");
    }

    @Test
    void aFileThatChangesAfterItWasJudged() throws IOException {
        DropFile file = drop.put(NAME, HEADING + ROW);
        Judgement judgement = new FileJudge(Acceptance.NONE).judge(file);
        Files.writeString(file.path(), HEADING + ROW + ROW);
        assertThatThrownBy(() -> new RowReader(Acceptance.NONE).read(file, judgement, new ReadRows()))
                .hasMessage(NAME + ": changed: it changed while it was read (84 bytes before)."
                        + " Wait until the transfer is complete, then run the same command again");
    }

    @Test
    void aFileThatChangesWhileItIsJudged() {
        DropFile file = drop.put(NAME + ".gz", twoMembers());
        Acceptance slow = (name, check, found) -> {
            drop.write(NAME + ".gz", DropFolder.gzip(HEADING));
            return true;
        };
        assertThatThrownBy(() -> new FileJudge(slow).judge(file)).hasMessageContaining(": changed: it changed while");
    }

    @Test
    void aFileThatIsGone() throws IOException {
        DropFile file = drop.put(NAME, HEADING + ROW);
        Files.delete(file.path());
        assertThatThrownBy(() -> new FileJudge(Acceptance.NONE).judge(file))
                .hasMessage(
                        NAME + ": it cannot be read (NoSuchFileException). Check that it is there and its permissions")
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.INPUT_MISSING));
    }

    @Test
    void amountsBeyondALong() {
        String huge = "A1,S1,202608,92233720368547758.07,2026-09-30\n";
        refused(HEADING + huge + huge)
                .hasMessageContaining("money-total: its amounts add up to more than 92233720368547758.07 yuan");
    }

    private static byte[] twoMembers() {
        byte[] first = DropFolder.gzip(HEADING + ROW);
        byte[] second = DropFolder.gzip(ROW);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private AbstractThrowableAssert<?, ?> refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private AbstractThrowableAssert<?, ?> refused(byte[] bytes) {
        return refused(NAME, bytes);
    }

    private AbstractThrowableAssert<?, ?> refusedGzip(byte[] bytes) {
        return refused(NAME + ".gz", bytes);
    }

    private AbstractThrowableAssert<?, ?> refused(String name, byte[] bytes) {
        DropFile file = drop.put(name, bytes);
        return assertThatThrownBy(() -> DropFolder.read(file)).isInstanceOf(StopException.class);
    }
}
