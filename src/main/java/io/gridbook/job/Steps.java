package io.gridbook.job;

import io.gridbook.fault.FaultPoints;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Makes steps of a run: each opens its own transactions, is timed in the ledger, and leaves nothing but its name and
 * outcome in Spring Batch's tables.
 */
@Component
class Steps {
    private final JobRepository repository;
    private final RunLedger ledger;
    private final TaskExecutor cores;

    Steps(JobRepository repository, RunLedger ledger, TaskExecutor cores) {
        this.repository = repository;
        this.ledger = ledger;
        this.cores = cores;
    }

    /** One step as a flow. */
    Flow step(Run run, String name, Work work) {
        run.steps().plan();
        Step step = new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            perform(run, name, work);
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
        return new FlowBuilder<SimpleFlow>(name).start(step).build();
    }

    /** Flows that do not need one another. */
    Flow sideBySide(String name, List<Flow> flows) {
        return flows.size() == 1
                ? flows.get(0)
                : new FlowBuilder<SimpleFlow>(name)
                        .split(cores)
                        .add(flows.toArray(Flow[]::new))
                        .build();
    }

    /** One flow after another. */
    Flow inOrder(String name, Flow first, Flow... others) {
        FlowBuilder<SimpleFlow> chain = new FlowBuilder<SimpleFlow>(name).start(first);
        for (Flow next : others) {
            chain = chain.next(next);
        }
        return chain.build();
    }

    private void perform(Run run, String name, Work work) {
        if (run.stopped()) {
            throw new StepFailed(name);
        }
        OffsetDateTime started = ledger.now();
        long nanos = System.nanoTime();
        try {
            run.watcher().began(name);
            FaultPoints.hit("step." + name);
            work.perform();
            Duration took = Duration.ofNanos(System.nanoTime() - nanos);
            FaultPoints.hit("worked." + name);
            ledger.step(run.id(), name, "DONE", started, took);
            FaultPoints.hit("noted." + name);
            run.steps().ended(name, "DONE", took);
            run.watcher().ended(name, took);
        } catch (Exception failure) {
            run.steps().fail(name, failure);
            failed(run, name, started, Duration.ofNanos(System.nanoTime() - nanos), failure);
            throw new StepFailed(name);
        }
    }

    private void failed(Run run, String name, OffsetDateTime started, Duration took, Exception failure) {
        run.steps().ended(name, "FAILED", took);
        try {
            ledger.step(run.id(), name, "FAILED", started, took);
        } catch (RuntimeException unwritten) {
            failure.addSuppressed(unwritten);
        }
    }

    /** What a step does. */
    @FunctionalInterface
    interface Work {
        void perform() throws Exception;
    }
}
