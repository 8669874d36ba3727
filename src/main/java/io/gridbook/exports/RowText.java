package io.gridbook.exports;

import io.gridbook.exports.charset.Damaged;
import io.gridbook.exports.charset.MixedText;
import io.gridbook.exports.charset.TextFacts;
import io.gridbook.exports.charset.Undecoded;
import io.gridbook.exports.field.RowFault;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds rows that cannot be taken apart or decoded, and rows of UTF-8 among GB18030. */
final class RowText {
    private final @Nullable TextFacts text;
    private final Heading heading;
    private final boolean mixed;
    private final boolean undecodable;

    RowText(@Nullable TextFacts text, Heading heading) {
        this.text = text;
        this.heading = heading;
        this.mixed = text != null && text.mixed();
        this.undecodable = text != null && text.undecodable();
    }

    void check(Records rows) throws RowFault {
        if (mixed && MixedText.is(rows.fields())) {
            throw new MixedRow();
        }
        RowFault fault = rows.fault();
        if (fault != null) {
            throw fault;
        }
        if (undecodable) {
            decoded(rows.fields());
        }
        if (text == null) {
            whole(rows.fields());
        }
    }

    /** A workbook can hold what no database can: half of a character of two. What is not read need not be whole. */
    private void whole(String[] fields) throws RowFault {
        for (int i = 0; i < fields.length; i++) {
            if (Damaged.halved(fields[i]) && !heading.column(i).isEmpty()) {
                throw new RowFault(heading.column(i), "holds half of a character");
            }
        }
    }

    private void decoded(String[] fields) throws RowFault {
        for (int i = 0; i < fields.length; i++) {
            if (Undecoded.in(fields[i])) {
                String charset = text == null ? "" : text.charset().label();
                throw new RowFault(heading.column(i), "holds bytes that are not " + charset);
            }
        }
    }

    /** What to tell about the text of the whole file. */
    List<String> notes(Records rows) {
        long damaged = text == null ? rows.damaged() : text.damaged();
        return damaged == 0
                ? List.of()
                : List.of("%d characters are U+FFFD or of private use: lost or unknown where the file was made"
                        .formatted(damaged));
    }

    /** Fields for a person, with bytes that could not be decoded as \xE5. */
    static List<String> shown(String[] fields) {
        return Arrays.stream(fields).map(Undecoded::shown).toList();
    }

    /** A row of UTF-8 in a file of GB18030. */
    static final class MixedRow extends RowFault {
        private static final long serialVersionUID = 1L;

        MixedRow() {
            super("", "is UTF-8 in a file of GB18030");
        }
    }
}
