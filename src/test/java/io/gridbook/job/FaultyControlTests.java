package io.gridbook.job;

import static io.gridbook.job.FaultyDrop.ARREARS;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Files that their control files contradict, and control files that cannot be used. */
class FaultyControlTests extends FaultyDropTests {
    private static final String CONTROL = ARREARS + ".chk";
    private static final BigDecimal FEN = new BigDecimal("0.01");

    FaultyControlTests(@TempDir Path root) {
        super(root);
    }

    @Override
    Stream<Fault> faults() {
        return Stream.concat(contradicted(), unusable());
    }

    private static Stream<Fault> contradicted() {
        return Stream.of(
                new Fault(
                        "A3 a heading alone, and a control file that says more",
                        drop -> drop.edit(
                                        ARREARS,
                                        text -> text.lines().findFirst().orElseThrow() + "\n")
                                .put(CONTROL, "rows=10000\n"),
                        ARREARS + ": control-rows: the control file says 10000 rows, the file has 0"),
                new Fault(
                        "A4 a file cut in the middle of a row",
                        drop -> drop.put(CONTROL, "rows=" + drop.rows(ARREARS) + "\n")
                                .edit(ARREARS, text -> text.substring(0, text.length() - 137)),
                        ARREARS + ": control-rows: the control file says 59 rows, the file has 57"),
                control(
                        "C2 a count off by one",
                        drop -> "rows=60",
                        "control-rows: the control file says 60 rows, the file has 59"),
                control(
                        "C3 an amount off by a fen",
                        drop -> "amount=" + sum(drop).add(FEN),
                        "control-amount: the control file says "),
                control("C4 another hash", drop -> "sha256=" + "0".repeat(64), "control-sha256: the control file says"),
                again(
                        "C7 a control file that comes again with other rows",
                        drop -> "rows=60",
                        "control-rows: the control file now says 60 rows, the file that is loaded has 59"),
                again(
                        "C7 a control file that comes again with another amount",
                        drop -> "amount=" + sum(drop).add(FEN),
                        "control-amount: the control file now says "));
    }

    private static Stream<Fault> unusable() {
        return Stream.of(
                unusable("C6 thousands separators", "rows=1,000", "rows is not a whole number"),
                unusable("C6 a control file of another kind", "行数=12", "a line is none of rows="),
                unusable("C6 an empty control file", "", "it holds none of rows="),
                unusable("C8 an amount in scientific notation", "amount=1E5", "amount is not an amount in yuan"),
                new Fault(
                        "C5 a control file of an earlier delivery",
                        drop -> drop.put(CONTROL, "rows=59\n").aged(CONTROL),
                        "so it belongs to an earlier delivery"));
    }

    /** Beside a file with other bytes than the loaded one, and the same rows. */
    private static Fault control(String name, Function<SampleDrop, String> text, String message) {
        return new Fault(
                name,
                drop -> drop.put(CONTROL, text.apply(drop) + "\n").edit(ARREARS, rows -> rows.replace("\n", "\r\n")),
                ARREARS + ": " + message);
    }

    /** Beside the file that is loaded. */
    private static Fault again(String name, Function<SampleDrop, String> text, String message) {
        return new Fault(name, drop -> drop.put(CONTROL, text.apply(drop) + "\n"), ARREARS + ": " + message);
    }

    private static BigDecimal sum(SampleDrop drop) {
        return drop.text(ARREARS)
                .lines()
                .skip(1)
                .map(row -> new BigDecimal(row.split(",", -1)[3]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Fault unusable(String name, String text, String why) {
        return control(name, drop -> text, "control: the control file " + CONTROL + " cannot be used: " + why);
    }
}
