package io.gridbook.followup;

import io.gridbook.text.Words;
import io.gridbook.worklist.WorkListProperties;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Headings and words of both languages: a list may come back in another than that of the run. */
final class Vocabulary {
    private static final List<Words> LANGUAGES = List.of(Words.of(Locale.SIMPLIFIED_CHINESE), Words.of(Locale.ENGLISH));
    private static final List<String> METHODS = List.of("CALL", "VISIT", "MESSAGE", "NO_ANSWER");

    private final Map<String, ListField> headings = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();
    private final Map<String, String> results = new HashMap<>();

    Vocabulary(WorkListProperties properties) {
        for (Words words : LANGUAGES) {
            for (ListField field : ListField.values()) {
                headings.put(PlainText.key(field.heading(words)), field);
            }
            METHODS.forEach(id -> methods.put(PlainText.key(words.get("method." + id)), id));
            properties.resultsByWord(words).forEach((word, id) -> results.put(PlainText.key(word), id));
        }
    }

    /** The headings of the column of row keys. */
    static List<String> keyHeadings() {
        return LANGUAGES.stream().map(ListField.KEY::heading).toList();
    }

    @Nullable
    ListField field(String heading) {
        return headings.get(PlainText.key(heading));
    }

    @Nullable
    String method(String word) {
        return methods.get(PlainText.key(word));
    }

    @Nullable
    String result(String word) {
        return results.get(PlainText.key(word));
    }

    /** The methods as a list in a language, for a message. */
    static String methods(Words words) {
        return String.join(
                " / ", METHODS.stream().map(id -> words.get("method." + id)).toList());
    }
}
