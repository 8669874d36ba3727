package io.gridbook.sample;

import java.util.Map;

/**
 * What a drop holds: data rows by file name, bytes in all, and how often each kind of case was planted that a program
 * gets wrong if it gets anything wrong.
 */
public record SampleSummary(Map<String, Long> rows, long bytes, Map<String, Integer> planted) {
    /** Two columns for a person: files with their rows, then planted cases with their counts. */
    public String table() {
        StringBuilder text = new StringBuilder();
        rows.forEach((file, count) -> line(text, file, count));
        line(text, "bytes", bytes);
        text.append('\n');
        planted.forEach((kind, count) -> line(text, kind, count));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, long count) {
        String number = Long.toString(count);
        text.append(name).append(" ".repeat(Math.max(1, 60 - name.length() - number.length())));
        text.append(number).append('\n');
    }
}
