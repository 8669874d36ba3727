package io.gridbook.worklist;

import io.gridbook.outcome.SettingException;
import io.gridbook.text.Words;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * jobs/worklist.yml: customers a day for one manager, lists of rest after a contact, lists on which a closed case that can be
 * looked at again stays away, workbooks written side by side (0: one
 * a core), and the results to choose from, in the order of the list.
 */
public record WorkListProperties(
        @Min(1) int capacity,
        @Min(0) int cooldownDays,
        @Min(0) int silentDays,
        @Min(0) int writers,
        boolean managerInFileName,
        @NotEmpty Map<String, Result> results) {
    public WorkListProperties {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            requireWords(results, Words.of(locale));
        }
    }

    /** What a result closes: rules, or ALL; whether it sets a promise, the rule that it raises, and the word to choose. */
    public record Result(
            List<String> closes,
            boolean setsPromise,
            @Nullable String raises,
            @Nullable @NotBlank String word) {}

    /** The words to choose from, in the order of the list. */
    List<String> words(Words words) {
        return results.keySet().stream()
                .map(id -> Objects.requireNonNull(word(id, results, words)))
                .toList();
    }

    /** The results by the words of a language. */
    public Map<String, String> resultsByWord(Words words) {
        Map<String, String> byWord = new TreeMap<>();
        results.keySet().forEach(id -> byWord.put(Objects.requireNonNull(word(id, results, words)), id));
        return byWord;
    }

    private static void requireWords(Map<String, Result> results, Words words) {
        Set<String> seen = new TreeSet<>();
        for (String id : results.keySet()) {
            String word = word(id, results, words);
            if (word == null) {
                throw refused(id, "has no word among the messages of the program; write one beside it: { word: … }");
            }
            if (!seen.add(word)) {
                throw refused(id, "has the word " + word + " of another result; write another one");
            }
        }
    }

    private static SettingException refused(String id, String why) {
        return new SettingException(List.of(new SettingException.Fault(List.of("results", id), why, "", List.of())));
    }

    /** The word written beside the result, else that of the messages, else null. */
    private static @Nullable String word(String id, Map<String, Result> results, Words words) {
        String own = Objects.requireNonNull(results.get(id)).word();
        if (own != null) {
            return own;
        }
        return words.has("result." + id) ? words.get("result." + id) : null;
    }
}
