package io.gridbook.ingest;

import java.time.Instant;

/**
 * A check of a loaded file that a person let pass.
 *
 * @param check as "volume"
 * @param found what the check had found
 */
public record AcceptedCheck(String file, String check, String found, String by, String because, Instant at) {
    /** As it stands at the foot of workbooks. */
    public String line() {
        return "%s %s · %s · %s".formatted(file, check, by, because);
    }
}
