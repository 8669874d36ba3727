package io.gridbook.text;

/** Whole fen as yuan with two decimals, exactly. */
public final class Yuan {
    private Yuan() {}

    public static String format(long fen) {
        long cents = Math.abs(fen % 100);
        String sign = fen < 0 && fen > -100 ? "-" : "";
        return sign + fen / 100 + (cents < 10 ? ".0" : ".") + cents;
    }
}
