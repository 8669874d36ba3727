package io.gridbook.exports;

import java.time.Instant;

/**
 * By what a file counts as arrived.
 *
 * @param now the time at which the drop is looked at
 * @param loaded what was loaded before
 */
public record Arrival(Instant now, LoadedParts loaded) {
    /** Every file that is there was there for a long time, and nothing was loaded before. */
    static final Arrival ALL = new Arrival(Instant.MAX, LoadedParts.NONE);
}
