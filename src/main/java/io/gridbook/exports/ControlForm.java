package io.gridbook.exports;

import java.util.Arrays;

/** What a control file looks like. */
public enum ControlForm {
    /** {@code <file>.chk} with lines of rows=, amount=, sha256=. */
    CHK(".chk"),
    /** {@code <file>.chk} with one delimited line, one field of which is the number of rows. */
    ROWS_FIELD(".chk"),
    /** {@code <file>.ok}, a mark that the file is complete; its contents do not matter. */
    OK(".ok"),
    /** There is none. */
    NONE("");

    private final String suffix;

    ControlForm(String suffix) {
        this.suffix = suffix;
    }

    /** What the name of a control file has behind that of its file. */
    String suffix() {
        return suffix;
    }

    /** Whether a file name looks like that of a control file. */
    static boolean named(String name) {
        return Arrays.stream(values()).anyMatch(form -> !form.suffix.isEmpty() && name.endsWith(form.suffix));
    }
}
