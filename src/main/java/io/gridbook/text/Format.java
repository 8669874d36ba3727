package io.gridbook.text;

import java.util.Locale;

/** How a value in a message is printed. */
enum Format {
    PLAIN,
    /** Fen as 128.50. */
    YUAN,
    /** Tenths as 40.2. */
    TENTHS,
    /** The date 2026-11-28 as 11-28. */
    DAY,
    /** The time 2026-11-28 14:30 as 11-28 14:30. */
    TIME;

    static Format named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String print(Object value) {
        return switch (this) {
            case PLAIN -> value.toString();
            case YUAN -> Yuan.format(whole(value));
            case TENTHS -> whole(value) / 10 + "." + Math.abs(whole(value) % 10);
            case DAY, TIME -> value.toString().substring(5);
        };
    }

    private static long whole(Object value) {
        return value instanceof Number number ? number.longValue() : Long.parseLong(value.toString());
    }
}
