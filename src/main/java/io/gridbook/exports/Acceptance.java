package io.gridbook.exports;

/** Which check of which file a person lets pass ({@code --accept FILE:CHECK}). */
@FunctionalInterface
public interface Acceptance {
    /** Nothing is let pass. */
    Acceptance NONE = (file, check) -> false;

    boolean accepts(String file, Check check);
}
