package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.util.function.Supplier;
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

    NightResult run(Run run, String command, Supplier<Job> job) {
        start(run, job);
        Exception failure = run.failure();
        return failure == null ? ended(run, command) : failed(run, command, failure);
    }

    private NightResult ended(Run run, String command) {
        ExitCode code = run.outcome();
        try {
            ledger.end(run.id(), code, null);
            reports.write(run, command, code, null);
            return new NightResult(code, endings.lines(run), null);
        } catch (RuntimeException unwritten) {
            throw endings.unreported(run, unwritten);
        }
    }

    private NightResult failed(Run run, String command, Exception failure) {
        StopException stop = endings.stop(failure, run.published());
        try {
            publish.discard(run);
            ledger.end(run.id(), stop.code(), stop.getMessage());
            reports.write(run, command, stop.code(), stop.getMessage());
        } catch (RuntimeException unwritten) {
            // what stopped the run counts; the next run puts the ledger right
            stop.addSuppressed(unwritten);
        }
        throw stop;
    }

    private void start(Run run, Supplier<Job> job) {
        try {
            reports.open(run);
            JobExecution execution = operator.start(
                    job.get(),
                    new JobParametersBuilder()
                            .addLong("run", run.id())
                            .addString("day", run.day().toString())
                            .toJobParameters());
            requireCompleted(run, execution);
        } catch (JobExecutionException | RuntimeException e) {
            run.fail(e);
        }
    }

    private static void requireCompleted(Run run, JobExecution execution) {
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            Throwable why =
                    execution.getAllFailureExceptions().stream().findFirst().orElse(null);
            run.fail(new IllegalStateException("Spring Batch ended the run as " + execution.getStatus(), why));
        }
    }
}
