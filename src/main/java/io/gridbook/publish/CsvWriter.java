package io.gridbook.publish;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated fields, quoted where RFC 4180 asks for it: UTF-8 without a mark, lines end in LF, absent is empty. */
final class CsvWriter implements Closeable {
    private final OutputStream stream;
    private final BufferedWriter out;

    CsvWriter(Path file, String heading) throws IOException {
        stream = Files.newOutputStream(file);
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(heading);
        out.write('\n');
    }

    void line(@Nullable Object... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                out.write(',');
            }
            Object field = fields[i];
            if (field != null) {
                field(field.toString());
            }
        }
        out.write('\n');
    }

    private void field(String text) throws IOException {
        if (text.chars().noneMatch(CsvWriter::needsQuotes)) {
            out.write(text);
            return;
        }
        out.write('"');
        out.write(text.replace("\"", "\"\""));
        out.write('"');
    }

    private static boolean needsQuotes(int character) {
        return character == ',' || character == '"' || character == '\n' || character == '\r';
    }

    /** A writer that cannot flush leaves its stream open, and an open file keeps its space on a full disk. */
    @Override
    public void close() throws IOException {
        try (stream) {
            out.close();
        }
    }
}
