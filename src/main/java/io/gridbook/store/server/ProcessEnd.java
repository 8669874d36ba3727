package io.gridbook.store.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is done where the process is told to end (Ctrl-C, a signal) while something is open: the virtual machine waits for
 * it, and ends with 130 or 143.
 */
public final class ProcessEnd {
    /** As long as making a database takes; what hangs for longer is not ours to close. */
    private static final Duration OPENING = Duration.ofSeconds(30);

    private final Thread hook = new Thread(this::end, "process-end");
    private final ReentrantLock busy = new ReentrantLock();
    private volatile @Nullable Runnable first;
    private volatile @Nullable Runnable last;

    private ProcessEnd() {}

    static ProcessEnd awaited() {
        ProcessEnd end = new ProcessEnd();
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    /** Whether the process is ending already. */
    public static boolean begun() {
        Thread probe = new Thread(() -> {}, "probe");
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            return !Runtime.getRuntime().removeShutdownHook(probe);
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    /** Opens something; an end of the process in the middle of that waits until it is open, and closes it. */
    <T> T opening(Supplier<T> open, Consumer<T> close) {
        busy.lock();
        try {
            T opened = open.get();
            last = () -> close.accept(opened);
            return opened;
        } finally {
            busy.unlock();
        }
    }

    /** Does this before what is open is closed. */
    void before(Runnable work) {
        first = work;
    }

    /** There is nothing open any more. */
    void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the hook is at work, and finds everything closed
            return;
        }
    }

    private void end() {
        try {
            if (busy.tryLock(OPENING.toSeconds(), TimeUnit.SECONDS)) {
                run(first);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            run(last);
        }
    }

    private static void run(@Nullable Runnable work) {
        if (work != null) {
            work.run();
        }
    }
}
