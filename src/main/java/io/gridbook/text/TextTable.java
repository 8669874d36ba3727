package io.gridbook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines of text in columns; a Chinese character is as wide as two letters. */
public final class TextTable {
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... heading) {
        row(heading);
    }

    public void row(String... cells) {
        rows.add(Stream.of(cells).map(TextTable::inOneLine).toList());
    }

    public List<String> lines() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    /** Line breaks and other control characters, which a name in an export may hold, would break the table. */
    private static String inOneLine(String cell) {
        return BREAK.matcher(cell).replaceAll(" ");
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 2 : 1)
                .sum();
    }
}
