package io.gridbook.exports;

import java.util.Map;

/** Which check of which file a person lets pass ({@code --accept FILE:CHECK}). */
@FunctionalInterface
public interface Acceptance {
    /** Nothing is let pass. */
    Acceptance NONE = (file, check, found) -> false;

    /** Whether a check that failed is let pass; asked for failed checks only. */
    boolean accepts(String file, Check check, String found);

    /** What was let pass of a file, each with what had been found. */
    default Map<Accepted, String> used(String file) {
        return Map.of();
    }
}
