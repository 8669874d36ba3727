package io.gridbook.oracle;

/** How fine a number is, by its last seven digits: A before B before C; empty for one with fewer. */
final class NumberGrade {

    private static final int DIGITS = 7;

    private NumberGrade() {}

    static String of(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        if (digits.length() < DIGITS) {
            return "";
        }
        String end = digits.substring(digits.length() - DIGITS);
        int equal = run(end, 0);
        int rising = run(end, 1);
        if (equal >= 4 || rising >= 5) {
            return "A";
        }
        if (equal == 3 || rising == 4 || run(end, -1) >= 4) {
            return "B";
        }
        return rising == 3 || paired(end.substring(DIGITS - 4)) ? "C" : "D";
    }

    /** How many of the last digits go on by a step; 9 does not go on to 0. */
    private static int run(String digits, int step) {
        int from = digits.length() - 1;
        while (from > 0 && digits.charAt(from) - digits.charAt(from - 1) == step) {
            from--;
        }
        return digits.length() - from;
    }

    /** AABB or ABAB. */
    private static boolean paired(String four) {
        return four.substring(0, 2).equals(four.substring(2))
                || (four.charAt(0) == four.charAt(1) && four.charAt(2) == four.charAt(3));
    }
}
