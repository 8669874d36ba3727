package io.gridbook.cli;

import io.gridbook.job.RunWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells how far a run is: a bar on a terminal, a line a step elsewhere; always on stderr. */
final class Progress implements RunWatcher, AutoCloseable {
    private final String task;
    private final @Nullable ProgressBar bar;

    private Progress(String task, @Nullable ProgressBar bar) {
        this.task = task;
        this.bar = bar;
    }

    static Progress of(String task) {
        return new Progress(task, terminal() ? bar(task) : null);
    }

    @Override
    public void planned(int steps) {
        if (bar != null) {
            bar.maxHint(steps);
        }
    }

    @Override
    public void began(String step) {
        if (bar != null) {
            bar.setExtraMessage(step);
        }
    }

    @Override
    public void ended(String step, Duration took) {
        if (bar == null) {
            System.err.printf(Locale.ROOT, "%s: %s %.2f s%n", task, step, took.toMillis() / 1000.0);
        } else {
            bar.step();
        }
    }

    @Override
    public void warned(String message) {
        System.err.println("warning: " + message);
    }

    @Override
    public void noted(String message) {
        System.err.println("note: " + message);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Whether stderr leads to a terminal; System.console() no longer tells since JDK 22. */
    private static boolean terminal() {
        String kind = System.getenv("TERM");
        try {
            String device = Path.of("/dev/fd/2").toRealPath().toString();
            return kind != null
                    && !kind.equals("dumb")
                    && (device.startsWith("/dev/pts/") || device.startsWith("/dev/tty"));
        } catch (IOException noDevice) {
            return false;
        }
    }

    private static ProgressBar bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(20)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }
}
