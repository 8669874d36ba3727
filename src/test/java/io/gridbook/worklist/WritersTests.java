package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WritersTests {
    @Test
    void nobodyWritesAnyMoreOnceTheWritersAreClosed() throws InterruptedException {
        AtomicInteger writing = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(2);
        try (Writers<String> writers = new Writers<>(2)) {
            for (int i = 0; i < 2; i++) {
                writers.submit(() -> {
                    writing.incrementAndGet();
                    begun.countDown();
                    // work that does not listen to being interrupted, and takes a while
                    long end = System.nanoTime() + 200_000_000;
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    writing.decrementAndGet();
                    return "written";
                });
            }
            begun.await();
        }

        assertThat(writing).hasValue(0);
    }
}
