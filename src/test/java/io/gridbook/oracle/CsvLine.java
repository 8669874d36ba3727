package io.gridbook.oracle;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a data file; a field is quoted only where it must be. */
final class CsvLine {

    private CsvLine() {}

    static String of(Object... fields) {
        return Stream.of(fields).map(field -> quoted(field.toString())).collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        boolean special = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
