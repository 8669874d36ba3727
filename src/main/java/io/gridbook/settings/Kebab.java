package io.gridbook.settings;

import java.util.Locale;

/** Java names as operators write them. */
final class Kebab {
    private Kebab() {}

    /** {@code windowMonths} as {@code window-months}. */
    static String ofComponent(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** {@code THIS_MONTH} as {@code this-month}. */
    static String ofConstant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
