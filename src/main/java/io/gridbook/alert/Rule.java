package io.gridbook.alert;

import io.gridbook.segment.Night;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jooq.Select;

/** Finds the cases of one kind of a night, all in one statement. */
public interface Rule {
    /** Its name in data files and message keys, e.g. {@code SPEND_DROP}; in settings {@code spend-drop}. */
    String id();

    /** Whether its line in {@code jobs/rules.yml} is on. */
    boolean enabled();

    /** The figures in force that its note states, by name: counts, percents, money in fen. */
    default Map<String, Object> thresholds() {
        return Map.of();
    }

    /**
     * Whether its condition can be looked at again: a case that a contact closed then comes back after some days of silence,
     * where the condition still holds; any other closed case stays closed.
     */
    default boolean checkable() {
        return false;
    }

    /** Whether its customers get the first seats of a work list. */
    default boolean comesFirst() {
        return false;
    }

    /** What it leaves out of a night and a person should know. */
    default List<Omission> omissions(Night night) {
        return List.of();
    }

    /** The optional exports that it has no cases without, as {@code balances}. */
    default List<String> needs() {
        return List.of();
    }

    /** What it looks at, what must hold of it, and what it says then. */
    Candidates candidates(Night night);

    /** The cases. */
    default Select<? extends Record> findings(Night night) {
        return candidates(night).findings();
    }
}
