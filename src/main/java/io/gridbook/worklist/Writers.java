package io.gridbook.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs work on several threads; who submits waits until one is nearly free, so that little is in memory. */
public final class Writers<T> implements AutoCloseable {
    private final ExecutorService threads;
    private final Semaphore waiting;
    private final AtomicBoolean failed = new AtomicBoolean();
    private final List<Future<T>> futures = new ArrayList<>();

    /** 0 takes as many threads as there are cores. */
    public Writers(int count) {
        int threadCount = count > 0 ? count : Runtime.getRuntime().availableProcessors();
        threads = Executors.newFixedThreadPool(threadCount);
        // one more than there are threads: the next piece is ready when a thread is
        waiting = new Semaphore(threadCount + 1);
    }

    /** Takes work; where a piece has failed before, throws its failure instead. */
    public void submit(Callable<T> work) {
        waiting.acquireUninterruptibly();
        if (failed.get()) {
            results();
        }
        futures.add(threads.submit(() -> {
            try {
                return work.call();
            } catch (Exception e) {
                failed.set(true);
                throw e;
            } finally {
                waiting.release();
            }
        }));
    }

    /** What all work gave, in the order of submission; the first failure is thrown. */
    public List<T> results() {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException("a work list could not be written", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while work lists were written", e);
            }
        }
        return results;
    }

    /** Returns when nobody writes any more: what is being written may be removed next. */
    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
