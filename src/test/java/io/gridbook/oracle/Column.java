package io.gridbook.oracle;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One column of an export: its name, what it holds, and whether it may be empty or missing. */
record Column(String name, FieldType type, Presence presence, int length, List<String> words) {

    enum Presence {
        FILLED,
        MAY_BE_EMPTY,
        MAY_BE_MISSING
    }

    /** Reads {@code name type[=length or words] [! or ?]}. */
    static Column of(String line) {
        List<String> parts = List.of(line.strip().split("[ =]+", -1));
        FieldType type = FieldType.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
        String last = parts.get(parts.size() - 1);
        Presence presence = switch (last) {
            case "!" -> Presence.FILLED;
            case "?" -> Presence.MAY_BE_MISSING;
            default -> Presence.MAY_BE_EMPTY;
        };
        String detail = parts.size() > 2 ? parts.get(2) : "";
        boolean sized = detail.matches("\\d+");
        int length = sized ? Integer.parseInt(detail) : Integer.MAX_VALUE;
        return new Column(parts.get(0), type, presence, length, List.of(detail.split("\\|", -1)));
    }

    @Nullable
    Object read(String raw) throws RejectedRow {
        String value = type.tidy(raw);
        if (value.codePointCount(0, value.length()) > length) {
            throw new RejectedRow(name + " is too long");
        }
        if (!value.isEmpty()) {
            return type.read(value, words);
        }
        if (presence == Presence.FILLED) {
            throw new RejectedRow(name + " is empty");
        }
        return null;
    }
}
