package io.gridbook.exports;

import java.util.stream.Collectors;

/** File names as they stand in messages: one line, whatever the sender put into them. */
public final class Names {
    private static final int LONGEST = 120;

    private Names() {}

    /** Control characters and those that turn the direction of writing as U+…, the middle of a long name left out. */
    public static String shown(String name) {
        String shown = name.codePoints().mapToObj(Names::shown).collect(Collectors.joining());
        return shown.length() <= LONGEST
                ? shown
                : shown.substring(0, LONGEST / 2) + "…" + shown.substring(shown.length() - LONGEST / 2);
    }

    private static String shown(int c) {
        boolean plain = !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE;
        return plain ? Character.toString(c) : "<U+%04X>".formatted(c);
    }
}
