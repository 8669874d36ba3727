package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTests {
    private static final String NAME = "arrears_20261030.csv";
    private static final String TWO_ROWS = """
            account_id,bill_month,outstanding,due_date
            A1,202608,12.34,2026-09-30
            A2,202608,0.66,2026-09-30
            """;

    private final Path dir;
    private final DropFolder drop;

    ControlTests(@TempDir Path dir) {
        this.dir = dir;
        drop = new DropFolder(dir);
    }

    @Test
    void aControlFileThatIsGoneCannotBeUsed() throws IOException {
        drop.control(NAME, "rows=2");
        DropFile file = drop.put(NAME, TWO_ROWS);
        Files.delete(dir.resolve(NAME + ".chk"));
        assertThatThrownBy(() -> new FileJudge(Acceptance.NONE).judge(file))
                .hasMessageContaining(
                        "control: the control file " + NAME + ".chk cannot be used: NoSuchFileException.");
        assertThat(new FileJudge((name, check, found) -> true).judge(file).control())
                .isEqualTo(Control.NONE);
    }

    @Test
    void aControlFileThatAgreesIsKept() {
        DropFile plain = drop.put(NAME, TWO_ROWS);
        String hash = new FileJudge(Acceptance.NONE).judge(plain).sha256().toUpperCase(Locale.ROOT);
        drop.control(NAME, "\uFEFFrows = 2\r\n\r\namount=13.00\r\nsha256=" + hash + "\r\n");
        DropFile file = drop.file(NAME);
        assertThat(new FileJudge(Acceptance.NONE).judge(file).control()).isEqualTo(new Control(2L, 1300L, hash));
        assertThat(DropFolder.read(file).rows).hasSize(2);
    }

    @Test
    void rowsThatDiffer() {
        refused("rows=3")
                .hasMessage(NAME + ": control-rows: the control file says 3 rows, the file has 2. Ask for a resend, or"
                        + " accept it: the same command with --accept " + NAME
                        + ":control-rows --by NAME --because \"…\"");
    }

    @Test
    void anAmountThatDiffersByOneFen() {
        refused("amount=13.01")
                .hasMessageStartingWith(
                        NAME + ": control-amount: the control file says 13.01 yuan, the rows add up to 13.00. Ask");
    }

    @Test
    void refundsCountBelowZero() {
        String charges = "service_id,charged_to_date\nS1,-3.20\nS2,1.10\n";
        drop.control("charges_20261030.csv", "amount=-2.10");
        assertThat(drop.read("charges_20261030.csv", charges).rows).hasSize(2);
        drop.control("charges_20261030.csv", "amount=2.10");
        assertThatThrownBy(() -> drop.read("charges_20261030.csv", charges))
                .hasMessageContaining("control-amount: the control file says 2.10 yuan, the rows add up to -2.10");
    }

    @Test
    void rejectedRowsCountAndAnUnreadableAmountIsAMismatch() {
        String rejected = TWO_ROWS + ",202608,1,2026-09-30\n";
        drop.control(NAME, "rows=3\namount=14");
        assertThatThrownBy(() -> drop.read(NAME, rejected)).hasMessageContaining(": reject-ratio: 1 of 3 rows");
        assertThatThrownBy(
                        () -> drop.read(NAME, rejected.replace(",1,", ",1.2.3,").replace("0.66", "1.66")))
                .hasMessageContaining(
                        "says 14.00 yuan, the rows add up to 14.00 without 1 rows whose amount cannot be");
    }

    @Test
    void aHashThatDiffers() {
        refused("sha256=" + "0".repeat(64))
                .hasMessageContaining(": control-sha256: the control file says sha256=000")
                .hasMessageContaining("the file has ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "row=2 | a line is none of rows=, amount=, sha256=",
                "rows=1,000 | rows is not a whole number in digits alone",
                "amount=1E5 | amount is not an amount in yuan with at most two decimals",
                "sha256=abc | sha256 is not 64 hexadecimal digits",
                "'' | it holds none of rows=, amount=, sha256=",
            })
    void aControlFileThatCannotBeRead(String text, String why) {
        refused(text)
                .hasMessage(NAME + ": control: the control file " + NAME + ".chk cannot be used: " + why
                        + ". Ask for a resend of the control file, or accept it: the same command with --accept " + NAME
                        + ":control --by NAME --because \"…\"");
    }

    @Test
    void aControlFileInGb18030WithCrlfIsRead() throws IOException {
        Files.write(dir.resolve(NAME + ".chk"), "rows=2\r\n行数\r\n".getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> drop.read(NAME, TWO_ROWS)).hasMessageContaining("a line is none of rows=");
        Files.write(dir.resolve(NAME + ".chk"), "rows=2\u3000\r\n".getBytes(Charset.forName("GB18030")));
        assertThat(drop.read(NAME, TWO_ROWS).rows).hasSize(2);
    }

    @Test
    void aControlFileThatIsNoText() {
        drop.write(NAME + ".chk", new byte[] {(byte) 0xFF, (byte) 0xFE, 'r', 0});
        assertThatThrownBy(() -> drop.read(NAME, TWO_ROWS))
                .hasMessageContaining("cannot be used: it is text in neither UTF-8 nor GB18030");
        drop.write(NAME + ".chk", "rows=2".getBytes(StandardCharsets.UTF_16BE));
        assertThatThrownBy(() -> drop.read(NAME, TWO_ROWS))
                .hasMessageContaining("it holds NUL bytes, as text in UTF-16");
    }

    @Test
    void aControlFileOfAnEarlierDelivery() throws IOException {
        drop.put(NAME, TWO_ROWS);
        drop.control(NAME, "rows=2");
        Path control = dir.resolve(NAME + ".chk");
        Files.setLastModifiedTime(control, FileTime.from(Instant.parse("2026-10-29T05:00:00Z")));
        assertThatThrownBy(() -> DropFolder.read(drop.file(NAME)))
                .hasMessageContaining(": control: ")
                .hasMessageContaining("it is of 2026-10-29T05:00:00Z and the file of ")
                .hasMessageContaining("belongs to an earlier delivery");
        String hash = new FileJudge(Acceptance.NONE)
                .judge(drop.file(NAME, ArrivalForms.control(ControlForm.NONE, false)))
                .sha256();
        drop.control(NAME, "rows=2\nsha256=" + hash);
        Files.setLastModifiedTime(control, FileTime.from(Instant.parse("2026-10-29T05:00:00Z")));
        assertThat(DropFolder.read(drop.file(NAME)).rows).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "arrears_20261030.csv$20261031$2$; ",
                "20261031|x|2; ",
                "arrears_20261030.csv.gz,20261031,2; ",
                "arrears_20261030$20261031$3$; control-rows: the control file says 3 rows, the file has 2",
                "arrears_20260930.csv$20261001$2$; it names the file arrears_20260930.csv",
                "arrears_20261030.csv$20261031$1,000$; field 3 is '1,000', the number of rows is expected there",
                "arrears_20261030.csv$2; its line has fewer than 3 fields, whatever the delimiter",
            })
    void aControlFileOfOneLineHasTheRowsInAField(String line, @Nullable String fault) {
        drop.put(NAME, TWO_ROWS);
        drop.control(NAME, line + "\r\n");
        ExportsProperties form =
                ArrivalForms.arrears(null, new ControlProperties(ControlForm.ROWS_FIELD, false, 3), null);
        DropFile file = drop.file(NAME, form);
        if (fault == null) {
            assertThat(DropFolder.read(file).rows).hasSize(2);
        } else {
            assertThatThrownBy(() -> DropFolder.read(file)).hasMessageContaining(fault);
        }
    }

    @Test
    void aMarkSaysNothingOfTheRows() {
        drop.put(NAME, TWO_ROWS);
        drop.write(NAME + ".ok", "rows=7".getBytes(StandardCharsets.UTF_8));
        DropFile file = drop.file(NAME, ArrivalForms.control(ControlForm.OK, true));
        assertThat(DropFolder.read(file).rows).hasSize(2);
    }

    @Test
    void anAmountForAnExportWithoutMoney() {
        drop.control("grids_20261030.csv", "amount=1");
        assertThatThrownBy(() -> drop.read("grids_20261030.csv", "x\n"))
                .hasMessageContaining("grids have no money column for amount");
    }

    @Test
    void aPersonMayLetACheckPass() {
        drop.put(NAME, TWO_ROWS);
        drop.control(NAME, "rows=3\namount=1\n");
        DropFile file = drop.file(NAME);
        Acceptance both =
                (name, check, found) -> name.equals(NAME) && check.id().startsWith("control-");
        Judgement judgement = new FileJudge(both).judge(file);
        assertThat(new RowReader(both).read(file, judgement, new ReadRows()).read())
                .isEqualTo(2);
        Acceptance rows = (name, check, found) -> check == Check.CONTROL_ROWS;
        assertThatThrownBy(() -> new RowReader(rows).read(file, judgement, new ReadRows()))
                .hasMessageContaining("control-amount");
    }

    private AbstractThrowableAssert<?, ?> refused(String control) {
        drop.control(NAME, control);
        return assertThatThrownBy(() -> drop.read(NAME, TWO_ROWS));
    }
}
