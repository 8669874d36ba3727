package io.gridbook.job;

import java.time.Duration;

/** Sees a run go on: a progress bar, lines of a log, or nobody. */
public interface RunWatcher {
    /** How many steps there will be. */
    default void planned(int steps) {}

    /** A step began. */
    default void began(String step) {}

    /** A step ended well. */
    default void ended(String step, Duration took) {}

    /** Something that was left out on purpose. */
    default void noted(String message) {}

    /** Something that the run goes on with, but that a person should know. */
    default void warned(String message) {}
}
