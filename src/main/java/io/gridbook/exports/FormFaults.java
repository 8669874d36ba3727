package io.gridbook.exports;

import io.gridbook.outcome.SettingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What does not fit in jobs/exports.yml, by the keys under which it is written. */
final class FormFaults {
    private final List<String> keys;
    private final List<SettingException.Fault> all;

    FormFaults() {
        this(List.of(), new ArrayList<>());
    }

    private FormFaults(List<String> keys, List<SettingException.Fault> all) {
        this.keys = keys;
        this.all = all;
    }

    FormFaults below(String... more) {
        List<String> longer = new ArrayList<>(keys);
        longer.addAll(List.of(more));
        return new FormFaults(longer, all);
    }

    FormFaults below(String key, int index) {
        return below(key, "[" + index + "]");
    }

    /** @param text the end of a sentence that begins with the keys */
    void add(String text) {
        all.add(new SettingException.Fault(keys, text, "", List.of()));
    }

    /** A word that is none of those known. */
    void unknown(String text, String typed, Collection<String> known) {
        all.add(new SettingException.Fault(keys, text, typed, known));
    }

    void stopIfAny() {
        if (!all.isEmpty()) {
            throw new SettingException(all);
        }
    }
}
