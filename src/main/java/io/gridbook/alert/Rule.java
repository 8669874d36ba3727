package io.gridbook.alert;

import io.gridbook.segment.Night;
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

    /** The cases, selected through a {@link Finding}. */
    Select<? extends Record> findings(Night night);
}
