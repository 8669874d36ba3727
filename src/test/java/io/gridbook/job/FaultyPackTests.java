package io.gridbook.job;

import static io.gridbook.job.FaultyDrop.ARREARS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not what their name says, or cannot be unpacked. */
class FaultyPackTests extends FaultyDropTests {
    private static final String PACKED = ARREARS + ".gz";

    FaultyPackTests(@TempDir Path root) {
        super(root);
    }

    @Override
    Stream<Fault> faults() {
        return Stream.concat(packed(), others());
    }

    private static Stream<Fault> packed() {
        return Stream.of(
                new Fault(
                        "A5 a gzip that was cut off",
                        drop -> packed(drop, bytes -> Arrays.copyOf(bytes, bytes.length - 9)),
                        PACKED + ": gzip: it cannot be unpacked: it ends too early, it was cut off"),
                new Fault(
                        "A6 a gzip whose check sum is wrong",
                        drop -> packed(drop, bytes -> {
                            bytes[bytes.length - 8] ^= 1;
                            return bytes;
                        }),
                        PACKED + ": gzip: it cannot be unpacked: its check sum (CRC) does not match"),
                new Fault(
                        "A7 bytes behind a gzip",
                        drop -> packed(drop, bytes -> Packed.joined(bytes, "junk".getBytes(StandardCharsets.UTF_8))),
                        PACKED + ": gzip: it cannot be unpacked: bytes that are not gzip follow after its end"),
                new Fault(
                        "A8 the same gzip twice in one file",
                        drop -> packed(drop, bytes -> Packed.joined(bytes, bytes)),
                        PACKED + ": gzip-members: it holds 2 gzip members one after the other"),
                new Fault(
                        "A8 the same gzip twice in one file, with a control file",
                        drop -> {
                            drop.put(PACKED + ".chk", "rows=" + drop.rows(ARREARS) + "\n");
                            packed(drop, bytes -> Packed.joined(bytes, bytes));
                        },
                        PACKED + ": control-rows: the control file says 59 rows, the file has 119"),
                new Fault(
                        "A9 a gzip that grows without end",
                        drop -> drop.swap(ARREARS, PACKED, Packed.gzip(Packed.lines(64 << 20))),
                        PACKED + ": gzip: it cannot be unpacked: more than 250 times its "),
                new Fault(
                        "A10 a .gz that is text",
                        drop -> drop.swap(ARREARS, PACKED, drop.bytes(ARREARS)),
                        PACKED + ": format: it should be gzip and is plain text"));
    }

    private static Stream<Fault> others() {
        return Stream.of(
                new Fault("A1 a file of 0 bytes", drop -> drop.put(ARREARS, ""), ARREARS + ": empty: it has 0 bytes"),
                new Fault(
                        "A10 a .csv that is gzip",
                        drop -> drop.put(ARREARS, Packed.gzip(drop.bytes(ARREARS))),
                        ARREARS + ": format: it should be plain text and is gzip"),
                new Fault(
                        "A10 a .csv that is a zip archive",
                        drop -> drop.put(ARREARS, Packed.zip(drop.bytes(ARREARS), "a.csv")),
                        ARREARS + ": format: it should be plain text and is a zip archive"),
                new Fault(
                        "A10 a .csv that is a workbook",
                        drop -> drop.put(ARREARS, Packed.zip(drop.bytes(ARREARS), "[Content_Types].xml")),
                        ARREARS + ": format: it should be plain text and is an Excel workbook (.xlsx)"),
                new Fault(
                        "A10 a .csv that is a PDF",
                        drop -> drop.put(ARREARS, "%PDF-1.7\n"),
                        ARREARS + ": format: it should be plain text and is a PDF"),
                new Fault(
                        "a zip of two files",
                        drop -> drop.swap(ARREARS, ARREARS + ".zip", Packed.zip(drop.bytes(ARREARS), "a.csv", "b.csv")),
                        ARREARS + ".zip: zip: it cannot be unpacked: it holds 2 files, exactly 1 is expected"),
                new Fault(
                        "a part that is there plain and compressed",
                        drop -> drop.put(PACKED, Packed.gzip(drop.bytes(ARREARS))),
                        PACKED + ": twice: " + ARREARS + " is the same part of 2026-10-29"));
    }

    private static void packed(SampleDrop drop, UnaryOperator<byte[]> change) {
        drop.swap(ARREARS, PACKED, change.apply(Packed.gzip(drop.bytes(ARREARS))));
    }
}
