package io.gridbook.faults;

import io.gridbook.fault.FaultPoints;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Fault points inside Spring Batch: after each record that it makes of a job, an execution or a step. */
@Component
class BatchPoints implements BeanPostProcessor {
    private static final Set<String> MAKES = Set.of("createJobInstance", "createJobExecution", "createStepExecution");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof JobRepository)) {
            return bean;
        }
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.addAdvice((MethodInterceptor) call -> {
            Object result = call.proceed();
            String method = call.getMethod().getName();
            if (MAKES.contains(method) || (method.equals("update") && call.getArguments()[0] instanceof JobExecution)) {
                FaultPoints.hit("batch." + method);
            }
            return result;
        });
        return proxy.getProxy();
    }
}
