package io.gridbook.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes invented exports: the same bytes for the same seed, on any number of threads. */
public final class SampleDrop {
    private final SampleOptions options;
    private final Territory territory;
    private final FileSet set;
    private final Map<String, Integer> planted = new LinkedHashMap<>();

    private SampleDrop(SampleOptions options) {
        this.options = options;
        this.territory = Territory.of(options.customers(), options.seed());
        this.set = new FileSet(options.periods(), options.nights(), options.form());
        Plant.ONE_NIGHT.forEach(plant -> planted.put(plant.name(), 0));
        OfficePlants.ALL.forEach(plant -> planted.put(plant.name(), 0));
        if (options.nights() > 1) {
            NightPlants.ALL.forEach(plant -> planted.put(plant.name(), 0));
        }
    }

    /** Writes the drop into a folder, replacing files of the same names; nothing shows before all is written. */
    public static SampleSummary write(SampleOptions options, Path out) {
        ExecutorService pool = Executors.newFixedThreadPool(options.threads());
        try {
            return new SampleDrop(options).write(out, pool);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write to " + out + "; see that it is a folder with room in it that you may write to", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private SampleSummary write(Path out, ExecutorService pool) throws IOException {
        try (DropFiles files = new DropFiles(out, set)) {
            Queue<Future<Pages>> ahead = new ArrayDeque<>();
            int submitted = 0;
            for (int block = 0; block < territory.size(); block++) {
                for (; submitted < territory.size() && ahead.size() < 2 * options.threads(); submitted++) {
                    int index = submitted;
                    ahead.add(pool.submit(() -> pages(index)));
                }
                Pages pages = await(ahead.remove());
                files.append(pages);
                pages.planted.forEach((kind, count) -> planted.merge(kind, count, Integer::sum));
            }
            files.finish();
            return new SampleSummary(files.rows(), files.bytes(), planted);
        }
    }

    private Pages pages(int index) {
        Street street = new Street(options, territory, index);
        Evening evening = street.settle();
        Pages pages = new Pages(street.scene().block, set);
        pages.bills(options.periods());
        for (int night = 1; night <= options.nights(); night++) {
            if (night > 1) {
                street.scene().block.turnTo(night);
                evening.turnTo(night);
            }
            pages.night(night, List.of(territory.on(night, index)));
            pages.office(night, options.periods());
        }
        if (options.nights() > 1 && !territory.on(2, index).equals(territory.grid(index))) {
            street.scene().block.count("night-2-grid-changes-area");
        }
        return pages;
    }

    private static Pages await(Future<Pages> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a block of the drop could not be made", e.getCause());
        }
    }
}
