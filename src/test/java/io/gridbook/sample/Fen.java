package io.gridbook.sample;

import java.math.BigDecimal;

/** Money fields as whole fen; an empty or absent one is 0. */
final class Fen {
    private Fen() {}

    static long of(Row row, String column) {
        String value = row.get(column);
        return value.isEmpty() ? 0 : new BigDecimal(value).movePointRight(2).longValueExact();
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
