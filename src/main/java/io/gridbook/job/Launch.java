package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.stereotype.Component;

/** Starts a job for a run and tells how it ended; what failed is written down and nothing of it is published. */
@Component
class Launch {
    private final JobOperator operator;
    private final RunLedger ledger;
    private final PublishSteps publish;
    private final Reports reports;
    private final Endings endings;

    Launch(JobOperator operator, RunLedger ledger, PublishSteps publish, Reports reports, Endings endings) {
        this.operator = operator;
        this.ledger = ledger;
        this.publish = publish;
        this.reports = reports;
        this.endings = endings;
    }

    NightResult run(Run run, Supplier<Job> job) {
        start(run, job);
        if (run.stopped()) {
            throw new StopException(ExitCode.UNEXPECTED, "Run %d was stopped".formatted(run.id()));
        }
        Exception failure = run.steps().failure();
        if (failure != null) {
            throw failed(run, failure);
        }
        return ended(run);
    }

    /** Writes down that a run is stopped, beside the thread that it is at work on; one that has just ended stays so. */
    String stop(Run run) {
        run.stop();
        String message = endings.stopped(run);
        if (interrupt(run, message)) {
            tryEach(() -> reports.stopped(run, message), reports::index);
        }
        return message;
    }

    private boolean interrupt(Run run, String message) {
        try {
            return ledger.interrupt(run.id(), message);
        } catch (RuntimeException unwritten) {
            // the next run marks it
            return true;
        }
    }

    private NightResult ended(Run run) {
        ExitCode code = run.outcome();
        RuntimeException unwritten = tryEach(() -> reports.write(run, code, null), reports::index);
        if (unwritten == null) {
            // last: what the ledger says of its end is then true
            unwritten = tryEach(() -> ledger.end(run.id(), code, null));
        }
        if (unwritten != null) {
            StopException stop = endings.unreported(run, unwritten);
            close(run, stop);
            throw stop;
        }
        return new NightResult(code, endings.lines(run));
    }

    private StopException failed(Run run, Exception failure) {
        StopException stop = endings.stop(failure, run);
        RuntimeException left = tryEach(() -> publish.discard(run), () -> endings.log(failure, run));
        if (left != null) {
            stop.addSuppressed(left);
        }
        close(run, stop);
        return stop;
    }

    /** What stopped the run counts, and the next run puts right what cannot be written now. */
    private void close(Run run, StopException stop) {
        RuntimeException unwritten = tryEach(
                () -> reports.write(run, stop.code(), stop.getMessage()),
                () -> ledger.end(run.id(), stop.code(), stop.getMessage()),
                reports::index);
        if (unwritten != null) {
            stop.addSuppressed(unwritten);
        }
    }

    /** Each is tried, whatever became of those before it; returns the first failure. */
    private static @Nullable RuntimeException tryEach(Runnable... parts) {
        RuntimeException first = null;
        for (Runnable part : parts) {
            try {
                part.run();
            } catch (RuntimeException failure) {
                first = first == null ? failure : first;
            }
        }
        return first;
    }

    private void start(Run run, Supplier<Job> jobs) {
        try {
            reports.open(run);
            Job job = jobs.get();
            run.watcher().planned(run.steps().planned());
            JobExecution execution = operator.start(
                    job,
                    new JobParametersBuilder()
                            .addLong("run", run.id())
                            .addString("day", String.valueOf(run.dayIfKnown()))
                            .toJobParameters());
            requireCompleted(run, execution);
        } catch (JobExecutionException | RuntimeException e) {
            run.steps().fail(e);
        }
    }

    private static void requireCompleted(Run run, JobExecution execution) {
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            Throwable why =
                    execution.getAllFailureExceptions().stream().findFirst().orElse(null);
            run.steps().fail(new IllegalStateException("Spring Batch ended the run as " + execution.getStatus(), why));
        }
    }
}
