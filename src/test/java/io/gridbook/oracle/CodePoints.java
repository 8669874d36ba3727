package io.gridbook.oracle;

import java.util.Comparator;

/** Text order by code point, as the "C" collation has it. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String left, String right) {
        int at = 0;
        while (at < left.length() && at < right.length() && left.charAt(at) == right.charAt(at)) {
            at++;
        }
        if (at == left.length() || at == right.length()) {
            return Integer.compare(left.length(), right.length());
        }
        return Integer.compare(rank(left.charAt(at)), rank(right.charAt(at)));
    }

    /** A surrogate stands for a code point above all others. */
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
