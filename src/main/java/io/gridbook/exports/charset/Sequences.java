package io.gridbook.exports.charset;

/** Counts the sequences of non-ASCII bytes that are characters of one charset, and those that are none. */
abstract class Sequences {
    private long valid;
    private long invalid;
    private long firstInvalid = -1;
    private long damaged;

    /** Takes the next byte (0 to 255), which stands at an offset. */
    abstract void next(int b, long at);

    /** There are no more bytes. */
    abstract void end();

    /** Whether no character is begun. */
    abstract boolean idle();

    final long valid() {
        return valid;
    }

    final long invalid() {
        return invalid;
    }

    /** The offset of the first byte that is part of no character, or -1. */
    final long firstInvalid() {
        return firstInvalid;
    }

    /** Characters that are U+FFFD or of private use. */
    final long damaged() {
        return damaged;
    }

    /** Whether nine in ten are characters. */
    final boolean convincing() {
        return valid >= 9 * invalid;
    }

    final void character(int codePoint) {
        valid++;
        if (Damaged.is(codePoint)) {
            damaged++;
        }
    }

    final void fault(long at) {
        if (invalid++ == 0) {
            firstInvalid = at;
        }
    }
}
