package io.gridbook.exports;

import io.gridbook.exports.field.Fen;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a control file says of its file: data rows, the sum of its money column in fen, its SHA-256; any may be absent. */
public record Control(
        @Nullable Long rows,
        @Nullable Long amount,
        @Nullable String sha256) {
    /** What a file without a control file has. */
    static final Control NONE = new Control(null, null, null);

    /** @throws IllegalArgumentException says which value is not what its key needs */
    static Control of(Map<String, String> values) {
        return new Control(
                number(values.get("rows"), "rows is not a whole number in digits alone"),
                fen(values.get("amount")),
                hash(values.get("sha256")));
    }

    private static @Nullable Long number(@Nullable String text, String fault) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(fault);
        }
        return Long.valueOf(text);
    }

    private static @Nullable Long fen(@Nullable String text) {
        if (text == null) {
            return null;
        }
        OptionalLong fen = Fen.of(text);
        return fen.orElseThrow(
                () -> new IllegalArgumentException("amount is not an amount in yuan with at most two decimals"));
    }

    private static @Nullable String hash(@Nullable String text) {
        if (text != null && !text.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalArgumentException("sha256 is not 64 hexadecimal digits");
        }
        return text;
    }
}
