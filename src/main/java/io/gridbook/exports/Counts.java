package io.gridbook.exports;

import java.util.List;

/**
 * What was read of one file: rows, and the sum of its money column in fen (0 without one). Notes are remarks for the run
 * report, such as ignored columns.
 */
public record Counts(
        long read, long accepted, long rejected, long amountRead, long amountAccepted, List<String> notes) {}
