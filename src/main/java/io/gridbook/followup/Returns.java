package io.gridbook.followup;

import java.util.List;

/**
 * What came back, in numbers.
 *
 * @param done files of which all was taken
 * @param refused files of which nothing was taken, or not all
 * @param waiting files that were left in the inbox: still being written, or not to be moved
 * @param accepted answers that were recorded
 * @param known answers that were there before, or older than what was there
 * @param refusedRows rows that were not taken
 * @param alteredRows rows whose locked cells are not as they were given out
 * @param warnings what somebody should look at, without a word of what stands in the files
 */
public record Returns(
        int done,
        int refused,
        int waiting,
        int accepted,
        int known,
        int refusedRows,
        int alteredRows,
        List<String> warnings) {
    /** Of an inbox with nothing in it. */
    public static final Returns NONE = new Returns(0, 0, 0, 0, 0, 0, 0, List.of());

    public Returns {
        warnings = List.copyOf(warnings);
    }

    /** Whether there was anything. */
    public boolean any() {
        return done + refused + waiting > 0;
    }
}
