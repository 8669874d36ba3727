package io.gridbook.job;

import io.gridbook.exports.Check;
import io.gridbook.exports.Names;
import io.gridbook.exports.Waiting;
import io.gridbook.ingest.FileVerdict;
import io.gridbook.outcome.StopException;
import io.gridbook.text.TextTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table that {@code ingest --check} prints, a line per file. */
final class CheckTable {
    private static final String NONE = "-";

    private final TextTable table = new TextTable(
            "FILE", "FORM", "CHARSET", "ROWS", "REJECTED", "AMOUNT", "CONTROL", "VERDICT", "CHECK", "TO ACCEPT IT");

    void add(FileVerdict of) {
        String check = check(of);
        table.row(
                Names.shown(of.file().name()),
                of.file().form().file(),
                of.charset().isEmpty() ? NONE : of.charset(),
                String.valueOf(of.rows()),
                String.valueOf(of.rejected()),
                of.amount().isPresent()
                        ? BigDecimal.valueOf(of.amount().getAsLong(), 2).toPlainString()
                        : NONE,
                of.file().control() == null ? NONE : "there",
                verdict(of),
                check,
                acceptance(of, check));
    }

    void add(Waiting waiting) {
        table.row(
                Names.shown(waiting.file().name()),
                waiting.file().form().file(),
                NONE,
                NONE,
                NONE,
                NONE,
                waiting.file().control() == null ? NONE : "there",
                "not complete: " + waiting.why(),
                NONE,
                NONE);
    }

    List<String> lines() {
        return table.lines();
    }

    private static String verdict(FileVerdict of) {
        if (of.stop() != null) {
            return "REFUSED";
        }
        if (of.loaded()) {
            return "loaded";
        }
        if (!of.accepted().isEmpty()) {
            return "accepted";
        }
        return of.rejected() > 0 ? "passes, with rejects" : "passes";
    }

    /** Where it is refused, the name of the check stands between the first colons of the message. */
    private static String check(FileVerdict of) {
        StopException stop = of.stop();
        if (stop != null) {
            String[] parts = String.valueOf(stop.getMessage()).split(": ", 3);
            return parts.length > 2 ? parts[1] : NONE;
        }
        return of.accepted().isEmpty()
                ? NONE
                : of.accepted().stream().map(each -> each.check().id()).collect(Collectors.joining(", "));
    }

    private static String acceptance(FileVerdict of, String check) {
        boolean acceptable = of.stop() != null
                && Arrays.stream(Check.values())
                        .anyMatch(each -> each.acceptable() && each.id().equals(check));
        return acceptable
                ? "--accept %s:%s --by NAME --because \"…\""
                        .formatted(Names.shown(of.file().name()), check)
                : NONE;
    }
}
