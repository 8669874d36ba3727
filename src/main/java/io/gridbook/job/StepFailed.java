package io.gridbook.job;

/** Ends a step for Spring Batch, which writes it to its tables: it says which step, and nothing of the data. */
final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepFailed(String step) {
        super(step + " failed; the run report says why", null, false, false);
    }
}
