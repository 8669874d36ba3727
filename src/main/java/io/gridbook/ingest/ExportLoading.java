package io.gridbook.ingest;

import io.gridbook.exports.DropFile;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Files of a night side by side, the largest first, as many at a time as there are cores. */
@Component
public class ExportLoading {
    private final ExportLoader loader;

    ExportLoading(ExportLoader loader) {
        this.loader = loader;
    }

    /**
     * Loads all files and returns what became of each, in the order given.
     *
     * @throws StopException where one was refused, after the others were tried, with the messages of all that were
     */
    public List<LoadedFile> load(long run, List<DropFile> files, RejectFolder rejects, int cores)
            throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        try {
            Map<DropFile, Future<LoadedFile>> loads = new ConcurrentHashMap<>();
            List<Future<?>> periods = periods(files).stream()
                    .<Future<?>>map(parts -> threads.submit(() -> parts(run, parts, rejects, loads)))
                    .toList();
            for (Future<?> period : periods) {
                await(period);
            }
            return results(files, loads);
        } finally {
            threads.shutdown();
        }
    }

    /** The files by period, the largest periods first. Parts of one period are loaded one after another: they share a table. */
    private static List<List<DropFile>> periods(List<DropFile> files) {
        Map<String, List<DropFile>> periods = files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.kind() + " " + file.period(), LinkedHashMap::new, Collectors.toList()));
        return periods.values().stream()
                .sorted(Comparator.comparingLong((List<DropFile> parts) ->
                                parts.stream().mapToLong(ExportLoading::size).sum())
                        .reversed())
                .toList();
    }

    private void parts(long run, List<DropFile> parts, RejectFolder rejects, Map<DropFile, Future<LoadedFile>> loads) {
        try (PeriodParts period = new PeriodParts(rejects)) {
            for (DropFile file : wholeFirst(parts)) {
                FutureTask<LoadedFile> load = new FutureTask<>(() -> loader.load(run, file, period));
                load.run();
                loads.put(file, load);
            }
            loader.listConflicts(period);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole file takes the place of the parts that are loaded, so those of the same drop come after it. */
    private static List<DropFile> wholeFirst(List<DropFile> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(file -> !file.part().isEmpty()))
                .toList();
    }

    private static void await(Future<?> period) throws InterruptedException {
        try {
            period.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private List<LoadedFile> results(List<DropFile> files, Map<DropFile, Future<LoadedFile>> loads)
            throws InterruptedException {
        List<LoadedFile> results = new ArrayList<>();
        Refusals refusals = new Refusals();
        for (DropFile file : files) {
            try {
                results.add(loader.again(Objects.requireNonNull(loads.get(file)).get(), file));
            } catch (ExecutionException e) {
                refusals.add(e.getCause());
            }
        }
        refusals.raise();
        return results;
    }

    private static long size(DropFile file) {
        return file.path().toFile().length();
    }
}
