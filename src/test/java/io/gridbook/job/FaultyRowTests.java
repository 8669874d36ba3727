package io.gridbook.job;

import static io.gridbook.job.FaultyDrop.ARREARS;
import static io.gridbook.job.FaultyDrop.SERVICES;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Rows that cannot be read, more of them than the limit of rejects. */
class FaultyRowTests extends FaultyDropTests {
    FaultyRowTests(@TempDir Path root) {
        super(root);
    }

    @Override
    Stream<Fault> faults() {
        return Stream.concat(rows(), values());
    }

    private static Stream<Fault> rows() {
        return Stream.of(
                new Fault(
                        "A13 a row with too few fields",
                        drop -> drop.line(ARREARS, 4, row -> row.substring(row.indexOf(',') + 1)),
                        ARREARS + ": reject-ratio: 1 of 59 rows are rejected, the limit is a ratio of 0.01;"
                                + " the first on line 4: has 4 fields, the heading has 5"),
                new Fault(
                        "A13 a row with too many fields",
                        drop -> drop.line(ARREARS, 4, row -> row + ","),
                        "the first on line 4: has 6 fields, the heading has 5"),
                new Fault(
                        "A16 a NUL in a field",
                        drop -> drop.line(ARREARS, 2, row -> row.replaceFirst(",", "\0,")),
                        "the first on line 2: account_id holds the control character U+0000"),
                new Fault(
                        "A17 5,000 columns",
                        drop -> drop.line(ARREARS, 2, row -> row + ",x".repeat(5_000)),
                        "the first on line 2: has 5005 fields, the heading has 5"),
                new Fault(
                        "D5 a key twice with other values",
                        drop -> drop.edit(
                                ARREARS,
                                text -> text
                                        + amountOf(
                                                text.lines().skip(1).findFirst().orElseThrow(), "0.01") + "\n"),
                        ARREARS + ": reject-ratio: 2 of 60 rows are rejected, the limit is a ratio of 0.01"));
    }

    private static Stream<Fault> values() {
        return Stream.of(
                amount("C8 an amount in scientific notation", "1E5"),
                amount("C8 an amount with a comma", "\"1,5\""),
                amount("C8 an amount beyond what can be held", "92233720368547758.08"),
                date("E8 a date with slashes", "2026/2/3"),
                date("E8 a date without hyphens", "20260203"),
                date("E8 a date as a spreadsheet counts it", "46056"),
                date("E11 a 29th of February without a leap year", "2026-02-29"),
                date("E11 a 30th of February", "2026-02-30"),
                date("E11 a date of zeros", "0000-00-00"),
                new Fault(
                        "E9 a word that is not known",
                        drop -> drop.edit(SERVICES, text -> text.replaceAll(",ACTIVE,", ",Z9,")),
                        "status is none of ACTIVE, SUSPENDED, CEASED"),
                new Fault(
                        "E10 an identifier that a spreadsheet has spoilt",
                        drop -> drop.line(ARREARS, 2, row -> "1.10101E+17" + row.substring(row.indexOf(','))),
                        "the first on line 2: account_id is in scientific notation"));
    }

    private static Fault amount(String name, String amount) {
        return new Fault(
                name,
                drop -> drop.line(ARREARS, 2, row -> amountOf(row, amount)),
                "the first on line 2: outstanding is not an amount in yuan");
    }

    private static Fault date(String name, String date) {
        return new Fault(
                name,
                drop -> drop.line(ARREARS, 2, row -> row.replaceFirst("[^,]*$", date)),
                "the first on line 2: due_date is not a date (YYYY-MM-DD)");
    }

    private static String amountOf(String row, String amount) {
        return row.replaceFirst("[^,]*,([^,]*)$", amount + ",$1");
    }
}
