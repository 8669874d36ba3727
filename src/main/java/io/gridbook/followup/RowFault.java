package io.gridbook.followup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row of a returned list.
 *
 * @param field none where the whole row is meant
 * @param values what its message prints; nothing that was typed into the row
 */
record RowFault(@Nullable ListField field, Kind kind, Map<String, ?> values) {
    /** Kinds of fault; each has its message. */
    enum Kind {
        /** Answers in a row without a key. */
        NO_KEY,
        /** Key and check do not fit each other. */
        CHECK,
        /** A row of another grid's list. */
        OTHER_GRID,
        /** A row of a day on which no list was published. */
        NO_LIST,
        /** The same row twice, with different answers. */
        TWICE,
        FORMULA,
        NO_METHOD,
        METHOD,
        RESULT,
        NO_DATE,
        BEFORE_LIST,
        IN_FUTURE,
        BEFORE_CONTACT,
        FAR,
        LONG
    }

    static RowFault of(Kind kind) {
        return new RowFault(null, kind, Map.of());
    }

    static RowFault of(ListField field, Kind kind) {
        return new RowFault(field, kind, Map.of());
    }
}
