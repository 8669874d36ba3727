package io.gridbook.protect;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of the file: a heading, then a line for each password, with tabs between. No password becomes a string. */
final class PasswordLines {
    private static final String HEADING = "grid\tmanager\tpassword\tmanager since\treplaced on\n";
    private static final int FIELDS = 5;
    /** Of a character in UTF-8. */
    private static final int LONGEST_BYTES = 3;

    private PasswordLines() {}

    static List<GridPassword> read(byte[] bytes, Path file) {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        try {
            List<GridPassword> lines = new ArrayList<>();
            int number = 1;
            for (int start = end(text, 0) + 1; start < text.length(); start = end(text, start) + 1) {
                number++;
                CharBuffer line = text.subSequence(start, end(text, start));
                if (!line.isEmpty()) {
                    lines.add(line(line, file, number));
                }
            }
            return lines;
        } finally {
            Arrays.fill(text.array(), '\0');
        }
    }

    private static int end(CharBuffer text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static GridPassword line(CharBuffer line, Path file, int number) {
        List<CharBuffer> fields = fields(line);
        if (fields.size() != FIELDS || fields.get(0).isEmpty() || fields.get(2).isEmpty()) {
            throw refused(file, number);
        }
        try {
            char[] password = new char[fields.get(2).length()];
            fields.get(2).duplicate().get(password);
            String replaced = fields.get(4).toString();
            return new GridPassword(
                    fields.get(0).toString(),
                    fields.get(1).toString(),
                    Password.of(password),
                    LocalDate.parse(fields.get(3)),
                    replaced.isEmpty() ? null : LocalDate.parse(replaced));
        } catch (DateTimeParseException e) {
            throw refused(file, number);
        }
    }

    private static List<CharBuffer> fields(CharBuffer line) {
        List<CharBuffer> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '\t') {
                fields.add(line.subSequence(start, i));
                start = i + 1;
            }
        }
        return fields;
    }

    private static StopException refused(Path file, int number) {
        return new StopException(
                ExitCode.CONFIGURATION,
                "The passwords of the workbooks, " + file + ", line " + number
                        + ": expected grid, manager, password, and one or two days as 2026-10-30, with tabs between;"
                        + " put the file back from a copy, or remove the line to give its grid a new password");
    }

    /** For its user to wipe. */
    static byte[] write(List<GridPassword> lines) {
        int length = HEADING.length()
                + lines.stream().mapToInt(PasswordLines::length).sum();
        CharBuffer text = CharBuffer.allocate(length);
        text.put(HEADING);
        for (GridPassword line : lines) {
            char[] password = line.password().chars();
            text.put(line.gridCode()).put('\t').put(line.manager()).put('\t').put(password);
            text.put('\t')
                    .put(line.since().toString())
                    .put('\t')
                    .put(replaced(line))
                    .put('\n');
            Arrays.fill(password, '\0');
        }
        ByteBuffer bytes = ByteBuffer.allocate(length * LONGEST_BYTES);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(text.flip(), bytes, true);
        byte[] written = Arrays.copyOf(bytes.array(), bytes.position());
        Arrays.fill(text.array(), '\0');
        Arrays.fill(bytes.array(), (byte) 0);
        return written;
    }

    private static String replaced(GridPassword line) {
        return line.replaced() == null ? "" : line.replaced().toString();
    }

    private static int length(GridPassword line) {
        int dates = line.since().toString().length() + replaced(line).length();
        return line.gridCode().length()
                + line.manager().length()
                + line.password().length()
                + dates
                + FIELDS;
    }
}
