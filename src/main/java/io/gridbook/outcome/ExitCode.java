package io.gridbook.outcome;

/** How a command ended, as its process exit code (the table of the command line page). */
public enum ExitCode {
    DONE(0),
    /** A fault of the program itself, for which the table has no word. */
    UNEXPECTED(1),
    WRONG_USE(2),
    INPUT_MISSING(3),
    INPUT_REFUSED(4),
    ALREADY_RUNNING(5),
    CONFIGURATION(6),
    DATABASE(7),
    OUTPUT_INCOMPLETE(8),
    INVARIANT(9),
    DONE_WITH_REJECTS(10);

    private final int value;

    ExitCode(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }
}
