package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults of files, each in a drop whose other files are loaded: what the run says, its exit code, and an untouched store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultyDropTests {
    private static final String DAY = "2026-10-29";
    private static final String NAMES = ".*_20261029.csv|bills_202609.csv";
    private static final String ARREARS = "arrears_20261029.csv";
    private static final String PACKED = ARREARS + ".gz";
    private static final String SERVICES = "services_20261029.csv";
    private static final String BILLS = "bills_202609.csv";

    /** So many lines that one rejected row is more than a hundredth of them. */
    private static final int LINES = 60;

    private final Path folder;
    private final Program program;
    private final Map<String, String> store;

    FaultyDropTests(@TempDir Path root) {
        folder = root.resolve("drop");
        program = Program.on(TestDatabase.create().url(), "postgres", "", folder, root.resolve("reports"));
        drop();
        assertThat(program.ingest(DAY).code()).isEqualTo(ExitCode.DONE);
        store = Store.of(program.dsl());
    }

    @AfterAll
    void close() {
        program.close();
    }

    /** The drop as it was loaded. */
    private SampleDrop drop() {
        return SampleDrop.of(folder, NAMES)
                .edit(ARREARS, text -> text.lines().limit(LINES).collect(Collectors.joining("\n", "", "\n")));
    }

    record Fault(String name, Consumer<SampleDrop> injected, ExitCode code, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aFaultIsNamedAndNothingIsLoaded(Fault fault) {
        fault.injected().accept(drop());
        assertThatThrownBy(() -> program.ingest(DAY))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(fault.code()))
                .hasMessageContaining(fault.message());
        assertThat(Store.of(program.dsl())).isEqualTo(store);
    }

    private static Stream<Fault> refused() {
        return Stream.of(files(), packed(), texts(), controls(), periods()).flatMap(each -> each);
    }

    private static Stream<Fault> files() {
        return Stream.of(
                refused("A1 a file of 0 bytes", drop -> drop.put(ARREARS, ""), ARREARS + ": empty: it has 0 bytes"),
                refused(
                        "A3 a heading alone, and a control file that says more",
                        drop -> drop.edit(
                                        ARREARS,
                                        text -> text.lines().findFirst().orElseThrow() + "\n")
                                .put(ARREARS + ".chk", "rows=10000\n"),
                        ARREARS + ": control-rows: the control file says 10000 rows, the file has 0"),
                refused(
                        "A4 a file cut in the middle of a row",
                        drop -> drop.put(ARREARS + ".chk", "rows=" + rows(drop) + "\n")
                                .edit(ARREARS, text -> text.substring(0, text.length() - 137)),
                        ARREARS + ": control-rows: the control file says "),
                refused(
                        "a part that is there plain and compressed",
                        drop -> drop.put(PACKED, Packed.gzip(drop.bytes(ARREARS))),
                        PACKED + ": twice: " + ARREARS + " is the same part of 2026-10-29"));
    }

    private static Stream<Fault> packed() {
        return Stream.of(
                refused(
                        "A5 a gzip that was cut off",
                        drop -> packed(drop, bytes -> Arrays.copyOf(bytes, bytes.length - 9)),
                        PACKED + ": gzip: it cannot be unpacked: it ends too early, it was cut off"),
                refused(
                        "A6 a gzip whose check sum is wrong",
                        drop -> packed(drop, bytes -> {
                            bytes[bytes.length - 8] ^= 1;
                            return bytes;
                        }),
                        PACKED + ": gzip: it cannot be unpacked: its check sum (CRC) does not match"),
                refused(
                        "A7 bytes behind a gzip",
                        drop -> packed(drop, bytes -> Packed.joined(bytes, "junk".getBytes(StandardCharsets.UTF_8))),
                        PACKED + ": gzip: it cannot be unpacked: bytes that are not gzip follow after its end"),
                refused(
                        "A8 the same gzip twice in one file",
                        drop -> packed(drop, bytes -> Packed.joined(bytes, bytes)),
                        PACKED + ": gzip-members: it holds 2 gzip members one after the other"),
                refused(
                        "A8 the same gzip twice in one file, with a control file",
                        drop -> {
                            drop.put(PACKED + ".chk", "rows=" + rows(drop) + "\n");
                            packed(drop, bytes -> Packed.joined(bytes, bytes));
                        },
                        PACKED + ": control-rows: the control file says "),
                refused(
                        "A9 a gzip that grows without end",
                        drop -> drop.swap(ARREARS, PACKED, Packed.gzip(new byte[64 << 20])),
                        PACKED + ": "),
                refused(
                        "A10 a .gz that is text",
                        drop -> drop.swap(ARREARS, PACKED, drop.bytes(ARREARS)),
                        PACKED + ": format: it should be gzip and is plain text"),
                refused(
                        "A10 a .csv that is gzip",
                        drop -> drop.put(ARREARS, Packed.gzip(drop.bytes(ARREARS))),
                        ARREARS + ": format: it should be plain text and is gzip"),
                refused(
                        "A10 a .csv that is a zip archive",
                        drop -> drop.put(ARREARS, Packed.zip(drop.bytes(ARREARS), "a.csv")),
                        ARREARS + ": format: it should be plain text and is a zip archive"),
                refused(
                        "A10 a .csv that is a workbook",
                        drop -> drop.put(ARREARS, Packed.zip(drop.bytes(ARREARS), "[Content_Types].xml")),
                        ARREARS + ": format: it should be plain text and is an Excel workbook (.xlsx)"),
                refused(
                        "A10 a .csv that is a PDF",
                        drop -> drop.put(ARREARS, "%PDF-1.7\n"),
                        ARREARS + ": format: it should be plain text and is a PDF"),
                refused(
                        "a zip of two files",
                        drop -> drop.swap(ARREARS, ARREARS + ".zip", Packed.zip(drop.bytes(ARREARS), "a.csv", "b.csv")),
                        ARREARS + ".zip: zip: it cannot be unpacked: it holds 2 files, exactly 1 is expected"));
    }

    private static Stream<Fault> texts() {
        return Stream.of(
                refused(
                        "A11 a quotation mark that is never closed",
                        drop -> drop.edit(ARREARS, text -> line(text, 5, row -> "\"" + row)),
                        ARREARS + ": quoting: the record that begins on line 5 has broken quotation marks"),
                refused(
                        "A12 text after a closing quotation mark",
                        drop -> drop.edit(ARREARS, text -> line(text, 3, row -> "\"K\"x" + row.substring(1))),
                        ARREARS + ": quoting: the record that begins on line 3"),
                refused(
                        "A13 rows with too few fields",
                        drop -> drop.edit(ARREARS, text -> line(text, 4, row -> row.substring(row.indexOf(',') + 1))),
                        ARREARS + ": reject-ratio: 1 of "),
                refused(
                        "A15 another delimiter",
                        drop -> drop.edit(ARREARS, text -> text.replace(',', ';')),
                        ARREARS + ": heading: "),
                refused(
                        "A16 a NUL in a field",
                        drop -> drop.edit(ARREARS, text -> line(text, 2, row -> row.replaceFirst(",", "\0,"))),
                        ARREARS + ": reject-ratio: 1 of "),
                refused(
                        "A17 a field of 10 MB",
                        drop -> drop.edit(ARREARS, text -> line(text, 2, row -> "1".repeat(10 << 20) + row)),
                        ARREARS + ": "),
                refused(
                        "A17 5,000 columns",
                        drop -> drop.edit(ARREARS, text -> line(text, 2, row -> row + ",x".repeat(5_000))),
                        ARREARS + ": reject-ratio: 1 of "),
                refused(
                        "C8 an amount in scientific notation",
                        drop -> drop.edit(ARREARS, text -> line(text, 2, row -> amount(row, "1E5"))),
                        "the first on line 2: outstanding is not an amount in yuan"),
                refused(
                        "C8 an amount with a comma",
                        drop -> drop.edit(ARREARS, text -> line(text, 2, row -> amount(row, "\"1,5\""))),
                        "the first on line 2: outstanding is not an amount in yuan"),
                refused(
                        "C8 an amount beyond what can be held",
                        drop -> drop.edit(ARREARS, text -> line(text, 2, row -> amount(row, "92233720368547758.08"))),
                        "the first on line 2: outstanding is not an amount in yuan"),
                refused(
                        "E8 a date in another form",
                        drop -> drop.edit(ARREARS, text -> line(text, 2, row -> date(row, "46056"))),
                        "the first on line 2: due_date is not a date"),
                refused(
                        "E10 an identifier that a spreadsheet has spoilt",
                        drop -> drop.edit(
                                ARREARS, text -> line(text, 2, row -> "1.10101E+17" + row.substring(row.indexOf(',')))),
                        "the first on line 2: account_id is in scientific notation"),
                refused(
                        "E11 a day that does not exist",
                        drop -> drop.edit(ARREARS, text -> line(text, 2, row -> date(row, "2026-02-29"))),
                        "the first on line 2: due_date is not a date"));
    }

    private static Stream<Fault> controls() {
        return Stream.of(
                control("C2 a count off by one", drop -> "rows=" + (rows(drop) + 1), "control-rows: the control file"),
                control("C3 an amount off by a fen", drop -> "amount=0.01", "control-amount: the control file"),
                control("C4 another hash", drop -> "sha256=" + "0".repeat(64), "control-sha256: the control file says"),
                control(
                        "C6 a control file with thousands separators",
                        drop -> "rows=1,000",
                        "control: the control file " + ARREARS + ".chk cannot be used: rows is not a whole number"),
                control(
                        "C6 a control file of another kind",
                        drop -> "行数=12",
                        "control: the control file " + ARREARS + ".chk cannot be used: a line is none of rows="),
                control("C6 an empty control file", drop -> "", "control: the control file"));
    }

    private static Stream<Fault> periods() {
        return Stream.of(
                refused(
                        "E4 last month's bills under this month's name",
                        drop -> drop.edit(BILLS, text -> text.replace("202609,", "202608,")),
                        BILLS + ": wrong-month: "),
                refused(
                        "E4 arrears of a month to come",
                        drop -> drop.edit(ARREARS, text -> text.replaceAll(",20260[0-9],", ",202611,")),
                        ARREARS + ": reject-ratio: 59 of 59 rows are rejected"),
                refused(
                        "E4 services of a day to come",
                        drop -> drop.edit(
                                SERVICES, text -> text.replaceAll(",20[0-9-]{8},(ACTIVE|SUSPENDED)", ",2026-12-01,$1")),
                        SERVICES + ": wrong-day: "));
    }

    private static Fault control(String name, Function<SampleDrop, String> text, String message) {
        return refused(name, drop -> drop.put(ARREARS + ".chk", text.apply(drop) + "\n"), ARREARS + ": " + message);
    }

    private static Fault refused(String name, Consumer<SampleDrop> injected, String message) {
        return new Fault(name, injected, ExitCode.INPUT_REFUSED, message);
    }

    private static void packed(SampleDrop drop, UnaryOperator<byte[]> change) {
        drop.swap(ARREARS, PACKED, change.apply(Packed.gzip(drop.bytes(ARREARS))));
    }

    private static long rows(SampleDrop drop) {
        return drop.text(ARREARS).lines().count() - 1;
    }

    /** Changes one line, from 1. */
    private static String line(String text, int number, UnaryOperator<String> change) {
        String[] lines = text.split("\n", -1);
        lines[number - 1] = change.apply(lines[number - 1]);
        return String.join("\n", lines);
    }

    private static String amount(String row, String amount) {
        return row.replaceFirst("[^,]*,([^,]*)$", amount + ",$1");
    }

    private static String date(String row, String date) {
        return row.replaceFirst("[^,]*$", date);
    }
}
