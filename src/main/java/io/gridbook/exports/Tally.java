package io.gridbook.exports;

import io.gridbook.exports.field.Fen;
import io.gridbook.exports.field.RowFault;
import java.util.ArrayList;
import java.util.List;

/** Counts rows and money while a file is read. */
final class Tally {
    private final DropFile file;
    private long accepted;
    private long rejected;
    private long amountAccepted;
    private long amountRejected;
    private long amountsUnreadable;
    private long blankLines;
    private long mixed;
    private long firstMixed;
    private String first = "";

    Tally(DropFile file) {
        this.file = file;
    }

    void accepted(long amount) {
        accepted++;
        amountAccepted = plus(amountAccepted, amount);
    }

    void rejected(long line, RowFault fault, long amount) {
        if (rejected++ == 0) {
            first = "the first on line %d: %s".formatted(line, (fault.column() + " " + fault.reason()).strip());
        }
        if (fault instanceof RowText.MixedRow && mixed++ == 0) {
            firstMixed = line;
        }
        if (amount == Fen.NONE) {
            amountsUnreadable++;
        } else {
            amountRejected = plus(amountRejected, amount);
        }
    }

    void blank() {
        blankLines++;
    }

    long read() {
        return accepted + rejected;
    }

    long rejected() {
        return rejected;
    }

    /** How many of the rejected rows are UTF-8 in a file of GB18030. */
    long mixed() {
        return mixed;
    }

    /** The line of the first of them. */
    long firstMixed() {
        return firstMixed;
    }

    /** The sum of the money column over all rows whose amount can be read. */
    long amount() {
        return plus(amountAccepted, amountRejected);
    }

    long amountsUnreadable() {
        return amountsUnreadable;
    }

    /** The first rejected row in words; empty without one. */
    String first() {
        return first;
    }

    Counts counts(List<String> remarks) {
        List<String> notes = new ArrayList<>(remarks);
        if (blankLines > 0) {
            notes.add(blankLines + " empty lines are no rows");
        }
        if (read() == 0) {
            notes.add("it has a heading and no rows");
        }
        return new Counts(read(), accepted, rejected, amount(), amountAccepted, List.copyOf(notes));
    }

    private long plus(long sum, long amount) {
        try {
            return Math.addExact(sum, amount);
        } catch (ArithmeticException e) {
            String found = "its amounts add up to more than %s yuan".formatted(Fen.show(Long.MAX_VALUE));
            throw Refusal.of(file.name(), Check.MONEY_TOTAL, found, "Ask for a resend", e);
        }
    }
}
