package io.gridbook.exports.field;

import java.util.OptionalLong;

/** Money as exports write it, yuan with an optional sign and at most two decimals, as whole fen. */
public final class Fen {
    /** No amount of money; one fen below the lowest that is read. */
    public static final long NONE = Long.MIN_VALUE;

    private static final long LOWEST_TENTH = -Long.MAX_VALUE / 10;

    private Fen() {}

    public static OptionalLong of(String text) {
        long fen = parse(text);
        return fen == NONE ? OptionalLong.empty() : OptionalLong.of(fen);
    }

    /** The amount, or {@link #NONE} where the text is none or out of range; sums downwards, the wider side of a long. */
    public static long parse(String text) {
        int length = text.length();
        int start = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        int decimals = -1;
        long sum = 0;
        for (int i = start; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit == '.' - '0' && decimals < 0 && i > start) {
                decimals = 0;
                continue;
            }
            if (digit < 0 || digit > 9 || decimals == 2 || full(sum, digit)) {
                return NONE;
            }
            sum = sum * 10 - digit;
            decimals += decimals < 0 ? 0 : 1;
        }
        if (length == start || decimals == 0) {
            return NONE;
        }
        return signed(scaled(sum, decimals), text.charAt(0) == '-');
    }

    /** As {@link #parse}, of whole fen: 12850. */
    static long whole(String text) {
        int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        long sum = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || full(sum, digit)) {
                return NONE;
            }
            sum = sum * 10 - digit;
        }
        return text.length() == start ? NONE : signed(sum, text.charAt(0) == '-');
    }

    private static boolean full(long sum, int digit) {
        return sum <= LOWEST_TENTH && (sum < LOWEST_TENTH || digit > Long.MAX_VALUE % 10);
    }

    private static long scaled(long sum, int decimals) {
        long factor = decimals < 0 ? 100 : decimals == 1 ? 10 : 1;
        return sum < -Long.MAX_VALUE / factor ? 1 : sum * factor;
    }

    /** The scaled sum is never above zero, but where it overflowed. */
    private static long signed(long sum, boolean negative) {
        return sum > 0 ? NONE : negative ? sum : -sum;
    }

    /** Fen as yuan, for messages: 128.50. */
    public static String show(long fen) {
        String digits = Long.toString(Math.abs(fen));
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        int point = padded.length() - 2;
        return (fen < 0 ? "-" : "") + padded.substring(0, point) + "." + padded.substring(point);
    }
}
