package io.gridbook.job;

import io.gridbook.fault.FaultPoints;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Puts Spring Batch's own records of interrupted runs right: executions left STARTED or UNKNOWN become FAILED, an instance
 * whose execution was never made is deleted. Only to be called by the holder of the run lock.
 */
@Component
class BatchRecovery {
    private static final int NEWEST = 20;

    private final JobRepository repository;
    private final Clock clock;

    BatchRecovery(JobRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    void recover(String job) {
        for (JobInstance instance : repository.getJobInstances(job, 0, NEWEST)) {
            List<JobExecution> executions = repository.getJobExecutions(instance);
            if (executions.isEmpty()) {
                repository.deleteJobInstance(instance);
            }
            executions.stream().filter(each -> unfinished(each.getStatus())).forEach(this::fail);
        }
        FaultPoints.hit("recovered." + job);
    }

    private void fail(JobExecution execution) {
        LocalDateTime now = LocalDateTime.now(clock);
        for (StepExecution step : execution.getStepExecutions()) {
            if (unfinished(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                step.setEndTime(now);
                repository.update(step);
                FaultPoints.hit("recovery.step");
            }
        }
        execution.setStatus(BatchStatus.FAILED);
        execution.setExitStatus(ExitStatus.FAILED);
        execution.setEndTime(now);
        repository.update(execution);
        FaultPoints.hit("recovery.job");
    }

    private static boolean unfinished(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN || status == BatchStatus.STOPPING;
    }
}
