package io.gridbook.ingest;

import io.gridbook.exports.Column;
import io.gridbook.exports.ExportKind;
import io.gridbook.exports.FieldType;
import io.gridbook.exports.Need;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of one export that are right but for one text column, which holds a naughty string. */
final class NaughtyRows {
    /**
     * One row.
     *
     * @param line on which it begins
     */
    record NaughtyRow(
            long line,
            String column,
            String written,
            @Nullable String expected) {}

    private static final String BLANKS = " \t\r\n\u3000";

    final List<NaughtyRow> rows = new ArrayList<>();
    private final ExportKind kind;
    private final StringBuilder text = new StringBuilder();
    private long line = 2;

    NaughtyRows(ExportKind kind, List<String> strings) {
        this.kind = kind;
        text.append(kind.columns().stream().map(Column::name).collect(Collectors.joining(",")))
                .append('\n');
        for (Column column : kind.columns()) {
            Set<String> keys = new HashSet<>();
            for (String string : strings) {
                String expected = expected(column, string);
                boolean key = kind.keys().contains(column.name());
                if (takesText(column) && (!key || keys.add(String.valueOf(expected)))) {
                    add(column, string, expected);
                }
            }
        }
    }

    /** The file. */
    String text() {
        return text.toString();
    }

    static boolean takesText(Column column) {
        return column.type() == FieldType.TEXT || column.type() == FieldType.ID;
    }

    private void add(Column naughty, String string, @Nullable String expected) {
        rows.add(new NaughtyRow(line, naughty.name(), string, expected));
        String row = kind.columns().stream()
                .map(column -> column.equals(naughty) ? '"' + string.replace("\"", "\"\"") + '"' : ordinary(column))
                .collect(Collectors.joining(","));
        text.append(row).append('\n');
        line += 1
                + string.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
    }

    private String ordinary(Column column) {
        if (column.need() == Need.OPTIONAL) {
            return "";
        }
        return switch (column.type()) {
            case TEXT, ID -> "N" + rows.size();
            case ENUM -> column.values().get(0);
            case MONEY -> "0";
            case DEBT, COUNT -> "1";
            case DATE -> "2026-10-01";
            case INSTANT -> "2026-10-01 08:30";
            case MONTH, FILE_MONTH -> "202610";
        };
    }

    /** What the raw table should hold. */
    private static @Nullable String expected(Column column, String written) {
        String trimmed = trim(written);
        boolean ascii = trimmed.chars().allMatch(c -> c < 0x7F);
        String normal = column.type() == FieldType.ID && !ascii
                ? trim(Normalizer.normalize(trimmed, Normalizer.Form.NFKC))
                : trimmed;
        return normal.isEmpty() ? null : normal;
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
