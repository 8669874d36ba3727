package io.gridbook.publish.report;

/** How a run ended. */
public enum RunState {
    DONE,
    DONE_WITH_REJECTS,
    FAILED,
    INTERRUPTED;

    /** The colour of the page. */
    String tone() {
        return switch (this) {
            case DONE -> "good";
            case DONE_WITH_REJECTS -> "fair";
            case FAILED, INTERRUPTED -> "bad";
        };
    }
}
