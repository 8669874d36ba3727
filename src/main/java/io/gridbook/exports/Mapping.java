package io.gridbook.exports;

import io.gridbook.exports.field.DateForm;
import io.gridbook.exports.field.MoneyUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the headings and words of a form stand for.
 *
 * @param aliases headings as {@link HeadingName} has them, each with its column
 * @param values by column, other words with the value that each stands for; "*" is any unknown word
 * @param constants by column, the value of all rows
 * @param unit of money columns but those in {@code units}
 * @param date form of days but those in {@code dates}
 */
public record Mapping(
        Map<String, String> aliases,
        Map<String, Map<String, String>> values,
        Map<String, String> constants,
        MoneyUnit unit,
        Map<String, MoneyUnit> units,
        DateForm date,
        Map<String, DateForm> dates) {
    /** The export's words with those of the form. */
    static Mapping of(ExportProperties export, FormProperties form) {
        Map<String, String> aliases = new LinkedHashMap<>();
        or(export.aliases()).forEach((heading, column) -> aliases.put(HeadingName.of(heading), column));
        or(form.aliases()).forEach((heading, column) -> aliases.put(HeadingName.of(heading), column));
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        or(export.values()).forEach((column, words) -> add(values, column, words));
        or(form.values()).forEach((column, words) -> add(values, column, words));
        Map<String, DateForm> dates = new LinkedHashMap<>();
        or(form.dates()).forEach((column, written) -> dates.put(column, date(written)));
        MoneyUnit unit = form.unit();
        return new Mapping(
                Map.copyOf(aliases),
                Map.copyOf(values),
                or(form.constants()),
                unit == null ? MoneyUnit.YUAN : unit,
                or(form.units()),
                date(form.date()),
                Map.copyOf(dates));
    }

    /** In what a money column is written. */
    MoneyUnit unitOf(String column) {
        return units.getOrDefault(column, unit);
    }

    /** How a column of days is written. */
    DateForm dateOf(String column) {
        return dates.getOrDefault(column, date);
    }

    private static void add(Map<String, Map<String, String>> values, String column, Map<String, String> words) {
        values.computeIfAbsent(column, any -> new LinkedHashMap<>()).putAll(words);
    }

    private static DateForm date(@Nullable String written) {
        return written == null ? DateForm.DASHED : DateForm.of(written).orElseThrow();
    }

    private static <V> Map<String, V> or(@Nullable Map<String, V> written) {
        return written == null ? Map.of() : written;
    }
}
