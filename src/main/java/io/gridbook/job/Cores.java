package io.gridbook.job;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** How much may run side by side: each thread holds a database connection, and two branches of the night may be at work. */
@Component
class Cores {
    private static final int MOST = 8;

    int count() {
        return Math.max(2, Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    }

    /** Does the same for each, as many at a time as there are cores; ends with the first failure. */
    <T> void each(Collection<T> items, Consumer<T> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(count());
        try {
            List<Callable<Boolean>> calls = items.stream()
                    .<Callable<Boolean>>map(item -> () -> {
                        work.accept(item);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> done : threads.invokeAll(calls)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }
}
