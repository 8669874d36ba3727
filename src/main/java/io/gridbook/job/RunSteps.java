package io.gridbook.job;

import io.gridbook.publish.report.StepTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a run: how many its job has, which ended, and what failed first. Steps side by side report here. */
final class RunSteps {
    private final List<StepTime> ended = new ArrayList<>();
    private int planned;
    private @Nullable Exception failure;
    private @Nullable String failedStep;

    /** One more step is to come. */
    synchronized void plan() {
        planned++;
    }

    /** How many steps the job has. */
    synchronized int planned() {
        return planned;
    }

    synchronized void ended(String step, String state, Duration took) {
        ended.add(new StepTime(step, state, took.toMillis()));
    }

    /** The steps that ended, in that order. */
    synchronized List<StepTime> ended() {
        return List.copyOf(ended);
    }

    /** The first failure stays. */
    synchronized void fail(Exception cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    /** As {@link #fail(Exception)}, in a step. */
    synchronized void fail(String step, Exception cause) {
        if (failure == null) {
            failedStep = step;
        }
        fail(cause);
    }

    synchronized @Nullable Exception failure() {
        return failure;
    }

    /** The step that failed first, where it was a step that failed. */
    synchronized @Nullable String failedStep() {
        return failedStep;
    }
}
