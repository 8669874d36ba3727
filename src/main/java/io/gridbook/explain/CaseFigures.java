package io.gridbook.explain;

import static java.util.stream.Collectors.toSet;

import io.gridbook.text.Reasons;
import io.gridbook.text.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The figures of a case that may be shown: numbers, days, times and words of the program; never text of an export. */
final class CaseFigures {
    private static final Reasons REASONS = new Reasons(Words.of(Locale.ENGLISH));
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}( \\d{2}:\\d{2})?)?");

    /** Those that the message files translate, as RENT of {@code fall.RENT}. */
    private static final Set<String> WORDS = Words.of(Locale.ENGLISH).keys().stream()
            .map(key -> key.substring(key.lastIndexOf('.') + 1))
            .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
            .collect(toSet());

    private CaseFigures() {}

    /** Those that the reason of the case states, as it prints them: money as 59.90. */
    static Map<String, String> of(String rule, String stage, String json) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Json.entries(json).forEach((name, value) -> {
            if (value instanceof Number || (value instanceof String text && shown(text))) {
                shown.put(name, value);
            }
        });
        return REASONS.figures(rule, stage, shown);
    }

    private static boolean shown(String text) {
        return DAY.matcher(text).matches() || WORDS.contains(text);
    }
}
