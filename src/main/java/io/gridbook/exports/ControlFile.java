package io.gridbook.exports;

import io.gridbook.exports.field.Blanks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads a control file: lines of {@code key=value} with the keys rows, amount, sha256. */
final class ControlFile {
    private static final int LONGEST = 4096;
    private static final String MARK = "\uFEFF";
    private static final Set<String> KEYS = Set.of("rows", "amount", "sha256");

    private ControlFile() {}

    static Control read(DropFile file, Acceptance acceptance) {
        Path path = file.control();
        if (path == null) {
            return Control.NONE;
        }
        try {
            Map<String, String> values = values(text(path));
            if (values.containsKey("amount") && file.kind().total().isEmpty()) {
                throw new IllegalArgumentException(file.kind().id() + " have no money column for amount");
            }
            return Control.of(values);
        } catch (IOException | IllegalArgumentException e) {
            if (acceptance.accepts(file.name(), Check.CONTROL)) {
                return Control.NONE;
            }
            String why = e instanceof IOException ? "is not text in UTF-8 of rows=, amount=, sha256=" : e.getMessage();
            String found = "the control file %s cannot be read: %s".formatted(path.getFileName(), why);
            throw Refusal.of(file.name(), Check.CONTROL, found, "Ask for a resend of the control file", e);
        }
    }

    private static String text(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IllegalArgumentException("it is longer than " + LONGEST + " bytes");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        }
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        for (String line :
                text.lines().map(Blanks::trim).filter(l -> !l.isEmpty()).toList()) {
            int sign = line.indexOf('=');
            String key = Blanks.trim(line.substring(0, Math.max(0, sign)));
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("a line is none of rows=, amount=, sha256=");
            }
            if (values.put(key, Blanks.trim(line.substring(sign + 1))) != null) {
                throw new IllegalArgumentException(key + " stands in it twice");
            }
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("it holds none of rows=, amount=, sha256=");
        }
        return values;
    }
}
