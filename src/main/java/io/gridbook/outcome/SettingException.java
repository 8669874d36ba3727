package io.gridbook.outcome;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Settings that do not fit each other, as the record that holds them finds them. */
public final class SettingException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * One of them.
     *
     * @param keys where it is written below the record, such as "forms", "[0]", "aliases", "号码"
     * @param text the end of a sentence that begins with these keys
     * @param typed a word that is not known; empty where that is not the fault
     * @param known the words that it could have meant
     */
    public record Fault(List<String> keys, String text, String typed, Collection<String> known) {
        public Fault {
            keys = List.copyOf(keys);
            known = List.copyOf(known);
        }
    }

    private final transient List<Fault> faults;

    public SettingException(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> String.join(".", fault.keys()) + " " + fault.text())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
