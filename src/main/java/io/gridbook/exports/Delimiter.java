package io.gridbook.exports;

import org.jspecify.annotations.Nullable;

/** The delimiter of a form as settings write it: one character, "tab", or its code as \u0001. */
final class Delimiter {
    private Delimiter() {}

    /** @throws IllegalArgumentException as {@link #character} */
    static char of(@Nullable String written) {
        return written == null ? ',' : character(written);
    }

    /** @throws IllegalArgumentException saying what would do */
    static char character(String written) {
        char delimiter = plain(written);
        if (delimiter == '"' || delimiter == '\n' || delimiter == '\r' || Character.isLetterOrDigit(delimiter)) {
            throw new IllegalArgumentException("cannot be a quotation mark, a line break, a letter or a digit");
        }
        return delimiter;
    }

    private static char plain(String written) {
        if (written.equals("tab")) {
            return '\t';
        }
        if (written.matches("\\\\u[0-9a-fA-F]{4}")) {
            return (char) Integer.parseInt(written, 2, 6, 16);
        }
        if (written.length() != 1 || Character.isSurrogate(written.charAt(0))) {
            throw new IllegalArgumentException("must be one character, tab, or a code such as \"\\u0001\"");
        }
        return written.charAt(0);
    }

    /** For messages: ',', or U+0001. */
    static String shown(char delimiter) {
        return delimiter > ' ' && delimiter < 0x7F ? "'" + delimiter + "'" : "U+%04X".formatted((int) delimiter);
    }
}
