package io.gridbook.followup;

import java.util.ArrayList;
import java.util.List;

/** Counts what came back while it is read. */
final class ReturnsTally {
    private int done;
    private int refused;
    private int waiting;
    private int accepted;
    private int known;
    private int refusedRows;
    private int alteredRows;
    private final List<String> warnings = new ArrayList<>();

    void waiting(int files) {
        waiting += files;
    }

    /** A file of which nothing is read. */
    void refused() {
        refused++;
    }

    /** A file that was taken before, and had only to be filed. */
    void doneBefore() {
        done++;
    }

    void judged(Judgement judgement, int taken, int before) {
        done += judgement.refused().isEmpty() ? 1 : 0;
        refused += judgement.refused().isEmpty() ? 0 : 1;
        accepted += taken;
        known += before;
        refusedRows += judgement.refused().size();
        alteredRows += judgement.altered().size();
    }

    void warn(String message) {
        warnings.add(message);
    }

    Returns returns() {
        return new Returns(done, refused, waiting, accepted, known, refusedRows, alteredRows, warnings);
    }
}
