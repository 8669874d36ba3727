package io.gridbook.publish;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines as {@link CsvWriter} writes them. */
final class CsvReader implements Closeable {
    private static final int QUOTE = '"';

    private final BufferedReader in;

    CsvReader(Path file) throws IOException {
        in = Files.newBufferedReader(file);
    }

    /** The fields of the next line; nothing at the end. */
    @Nullable
    List<String> line() throws IOException {
        int character = in.read();
        if (character < 0) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int before = 0;
        while (character >= 0 && (quoted || character != '\n')) {
            if (character == QUOTE) {
                // a doubled one ends the quotation and begins it again
                field.append(!quoted && before == QUOTE ? "\"" : "");
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append((char) character);
            }
            before = character;
            character = in.read();
        }
        fields.add(field.toString());
        return fields;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
