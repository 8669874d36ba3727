package io.gridbook.publish.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The revision of a set, and what is different from the one before it.
 *
 * @param previous the revision that it replaces, if any
 * @param inputs what it was made from and that one was not; none when a rerun has the same to go by
 * @param changes the first of the differing cases; the counts are of all of them
 */
public record RevisionLine(
        int number,
        @Nullable Integer previous,
        List<Difference> inputs,
        long added,
        long gone,
        long changed,
        List<CaseChange> changes) {
    public RevisionLine {
        inputs = List.copyOf(inputs);
        changes = List.copyOf(changes);
    }
}
