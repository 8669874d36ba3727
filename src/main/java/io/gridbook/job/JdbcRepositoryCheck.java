package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.SimpleJobRepository;
import org.springframework.stereotype.Component;

/** Refuses to start on a job repository that forgets: without its JDBC starter, Spring Batch keeps executions in memory. */
@Component
class JdbcRepositoryCheck {
    JdbcRepositoryCheck(JobRepository repository) {
        Class<?> kind = AopProxyUtils.ultimateTargetClass(repository);
        if (!SimpleJobRepository.class.isAssignableFrom(kind)) {
            throw new StopException(
                    ExitCode.CONFIGURATION,
                    "The job repository is " + kind.getSimpleName()
                            + ", expected the one in the database: this build lacks spring-boot-starter-batch-jdbc. Take the"
                            + " distribution's jar");
        }
    }
}
