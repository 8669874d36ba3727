package io.gridbook.exports.field;

/** Small whole numbers of ASCII digits inside a text. */
final class Digits {
    private Digits() {}

    /** The number, or -1 where a character is no digit. */
    static int of(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
