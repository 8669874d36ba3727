package io.gridbook.worklist;

import org.jspecify.annotations.Nullable;

/** A case with its customer, on the sheet of its kind. */
record KindLine(long number, CustomerRow customer, CaseRow found) {
    @Nullable
    Long figure(String name) {
        return found.figures().number(name);
    }

    @Nullable
    String word(String name) {
        return found.figures().word(name);
    }
}
