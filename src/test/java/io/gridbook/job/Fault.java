package io.gridbook.job;

import java.util.function.Consumer;

/**
 * A fault of one file of a drop, named as reliability tables name it.
 *
 * @param injected what spoils the drop
 * @param message part of what the run must say
 */
record Fault(String name, Consumer<SampleDrop> injected, String message) {
    /** What a parameterized test is called by. */
    @Override
    public String toString() {
        return name;
    }
}
