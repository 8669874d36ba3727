package io.gridbook.segment;

import java.math.BigDecimal;

/** Yuan as settings have them. */
public final class YuanSetting {
    private YuanSetting() {}

    /**
     * The amount in whole fen.
     *
     * @param key of the setting, for the message
     * @throws IllegalArgumentException where it has parts of a fen, or is too much
     */
    public static long fen(String key, BigDecimal yuan) {
        try {
            return yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    key + " must be yuan with at most two decimals, such as 60.00, but is " + yuan, e);
        }
    }
}
