package io.gridbook.followup;

import io.gridbook.workbook.BookFault;
import io.gridbook.workbook.RefusedBook;
import io.gridbook.workbook.ReturnedAnswers;
import io.gridbook.workbook.ReturnedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Has returned lists read by a process of its own, started at the first and again whenever it died; each has its time. */
final class ListReader implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    /** How the JVM ends where it has no memory left. */
    private static final int OUT_OF_MEMORY = 3;
    /** How the machine ends a process where it has none left. */
    private static final int KILLED = 137;

    private final Path temporary;
    private final Duration patience;
    private final ExecutorService waiting = Executors.newSingleThreadExecutor(ListReader::daemon);
    private @Nullable Process process;
    private @Nullable ReturnedAnswers answers;

    /** @param temporary a folder of its own */
    ListReader(Path temporary, Duration patience) {
        this.temporary = temporary;
        this.patience = patience;
    }

    /** @throws RefusedBook where nothing of the file is read */
    ReturnedBook read(Path file, List<String> passwords) throws IOException, InterruptedException {
        ReturnedAnswers asked = started();
        Future<ReturnedBook> book = waiting.submit(() -> asked.ask(file, passwords));
        try {
            return book.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            close(process);
            stop();
            throw new RefusedBook(BookFault.TOO_SLOW);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RefusedBook refused) {
                throw refused;
            }
            int end = stop();
            throw new RefusedBook(end == OUT_OF_MEMORY || end == KILLED ? BookFault.TOO_MUCH_MEMORY : BookFault.BROKEN);
        }
    }

    /** Where it cannot even be started, no file is to blame. */
    private ReturnedAnswers started() throws IOException, InterruptedException {
        ReturnedAnswers running = answers;
        if (running != null) {
            return running;
        }
        Process started = ReaderCommand.of(temporary).start();
        process = started;
        try {
            ReturnedAnswers ready = waiting.submit(() -> new ReturnedAnswers(
                            started.getOutputStream(), started.getInputStream(), Vocabulary.keyHeadings()))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            answers = ready;
            return ready;
        } catch (ExecutionException | TimeoutException e) {
            stop();
            throw new IOException("the process that reads returned lists does not start", e);
        }
    }

    /** Ends the process, unless it has ended, and returns how it did. */
    private int stop() throws InterruptedException {
        Process running = process;
        process = null;
        answers = null;
        if (running == null) {
            return 0;
        }
        if (!running.waitFor(1, TimeUnit.SECONDS)) {
            running.destroyForcibly();
        }
        return running.waitFor();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "returned-lists");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        waiting.shutdownNow();
        close(process);
    }

    private static void close(@Nullable Process running) {
        if (running != null) {
            running.destroyForcibly();
        }
    }
}
