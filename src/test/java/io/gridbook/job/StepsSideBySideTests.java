package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

class StepsSideBySideTests {
    private static final int THREADS = 8;
    private static final int STEPS = 400;

    @Test
    void stepsThatBeginTogetherDoNotFailEachOther(@TempDir Path folder) {
        TestDatabase database = TestDatabase.create();
        try (Program program = Program.on(database.url(), "postgres", "", folder, folder.resolve("reports"))) {
            JobRepository batch = program.bean(JobRepository.class);
            JobParameters none = new JobParameters();
            JobExecution run =
                    batch.createJobExecution(batch.createJobInstance("nightly", none), none, new ExecutionContext());

            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Future<StepExecution>> steps = IntStream.range(0, STEPS)
                    .mapToObj(step -> threads.submit(() -> batch.createStepExecution("step-" + step, run)))
                    .toList();
            threads.shutdown();

            assertThat(steps).allSatisfy(step -> assertThat(step).succeedsWithin(Duration.ofMinutes(1)));
        }
    }
}
