package io.gridbook.alert;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the contacts of managers do to cases.
 *
 * @param cooldownDays working lists on which a customer rests after a contact
 * @param silentDays lists on which a closed case is not listed that can be looked at again
 * @param results what each result does, by its id
 */
public record ContactSettings(int cooldownDays, int silentDays, Map<String, Result> results) {
    private static final String ALL = "ALL";

    public ContactSettings {
        results = new TreeMap<>(results);
    }

    /** The rules whose cases it closes, or ALL; whether it sets a promise; the rules that it raises. */
    public record Result(List<String> closes, boolean setsPromise, List<String> raises) {}

    /** The results that close the cases of every rule. */
    List<String> closingAll() {
        return ids(results.entrySet().stream()
                .filter(each -> each.getValue().closes().contains(ALL))
                .toList());
    }

    /** The results that close cases of the rules that they name, with those. */
    Map<String, List<String>> closingNamed() {
        Map<String, List<String>> named = new TreeMap<>();
        results.forEach((id, result) -> {
            if (!result.closes().isEmpty() && !result.closes().contains(ALL)) {
                named.put(id, result.closes());
            }
        });
        return named;
    }

    List<String> promising() {
        return ids(results.entrySet().stream()
                .filter(each -> each.getValue().setsPromise())
                .toList());
    }

    /** The results that raise a case of a rule. */
    public List<String> raising(String rule) {
        return ids(results.entrySet().stream()
                .filter(each -> each.getValue().raises().contains(rule))
                .toList());
    }

    private static List<String> ids(Collection<Map.Entry<String, Result>> entries) {
        return entries.stream().map(Map.Entry::getKey).toList();
    }
}
