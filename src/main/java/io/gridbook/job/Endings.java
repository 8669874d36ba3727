package io.gridbook.job;

import io.gridbook.followup.Returns;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.Published;
import io.gridbook.publish.report.RevisionLine;
import io.gridbook.store.DatabaseFault;
import io.gridbook.store.FaultLog;
import io.gridbook.worklist.BookKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to say of a run that ended, well or not. */
@Component
class Endings {
    private final FaultLog log;

    Endings(FaultLog log) {
        this.log = log;
    }

    /** What a person wants to read of a run that ended well. */
    List<String> lines(Run run) {
        List<String> lines = new ArrayList<>();
        run.files().stream()
                .filter(file -> file.rejected() > 0)
                .forEach(file -> lines.add("%s: %d of %d rows rejected, listed in %s"
                        .formatted(file.name(), file.rejected(), file.read(), run.rejects())));
        lines.addAll(returned(run.returns()));
        Published published = run.published();
        if (published != null) {
            long workLists = run.workbooks().stream()
                    .filter(book -> book.kind() == BookKind.WORK_LIST)
                    .count();
            lines.add("%s: %d work lists, revision r%d: open %s"
                    .formatted(run.day(), workLists, published.revision(), published.link()));
        }
        RevisionLine revision = run.revision();
        if (revision != null && revision.previous() != null) {
            lines.add(beside(revision));
        }
        return lines;
    }

    private static List<String> returned(Returns returns) {
        return returns.any()
                ? List.of(("returned lists: %d done, %d refused, %d left in the inbox; answers: %d recorded, %d known;"
                                + " rows: %d refused, %d with changed locked cells")
                        .formatted(
                                returns.done(),
                                returns.refused(),
                                returns.waiting(),
                                returns.accepted(),
                                returns.known(),
                                returns.refusedRows(),
                                returns.alteredRows()))
                : List.of();
    }

    /** Why a rerun came to something else, where it did. */
    private static String beside(RevisionLine revision) {
        String made = revision.inputs().stream()
                .map(input -> input.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + input.show())
                .collect(Collectors.joining(", "));
        return "r%d beside r%d: %s; %d cases added, %d gone, %d changed"
                .formatted(
                        revision.number(),
                        revision.previous(),
                        made.isEmpty() ? "same exports, settings and analysis month" : made,
                        revision.added(),
                        revision.gone(),
                        revision.changed());
    }

    /**
     * A failure as what stops the command: the first cause that says what to do, else where the trouble is.
     *
     * @param run the run that failed, where it came to one
     */
    StopException stop(Exception failure, @Nullable Run run) {
        Published published = run == null ? null : run.published();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StopException stop) {
                return published == null ? stop : afterwards(stop, published);
            }
            if (cause instanceof SQLException sql) {
                return new StopException(ExitCode.DATABASE, database(sql, run) + state(published), failure);
            }
            if (cause instanceof IOException || cause instanceof UncheckedIOException) {
                return new StopException(
                        ExitCode.OUTPUT_INCOMPLETE,
                        "A file could not be written or read (%s%s): see that there is room and permission, then run again"
                                        .formatted(cause.getClass().getSimpleName(), step(run))
                                + state(published),
                        failure);
            }
        }
        return new StopException(
                ExitCode.UNEXPECTED,
                "Gridbook stopped for a reason it does not know (%s%s). The log has the details"
                                .formatted(failure.getClass().getSimpleName(), step(run))
                        + state(published),
                failure);
    }

    /** A run that did its work, and could not write down that it did. */
    StopException unreported(Run run, RuntimeException failure) {
        Published published = run.published();
        return new StopException(
                stop(failure, null).code(),
                "%s, but the end of the run could not be recorded in the database and %s: make room, give write access"
                        .formatted(
                                published == null
                                        ? "Everything is loaded"
                                        : "r%d is published".formatted(published.revision()),
                                run.folder()),
                failure);
    }

    /** A run whose process was told to end. */
    String stopped(Run run) {
        Published published = run.published();
        return "Run %d was stopped by Ctrl-C or a signal%s. Run again: the next run starts afresh"
                .formatted(run.id(), published == null ? "" : "; r%d is published".formatted(published.revision()));
    }

    /** Leaves a failure of the database in the server's log too, where the statement itself must not stand. */
    void log(Exception failure, Run run) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                log.write("run " + run.id() + step(run) + ", "
                        + DatabaseFault.of(sql).show());
                return;
            }
        }
    }

    private static StopException afterwards(StopException stop, Published published) {
        return new StopException(
                stop.code(), "r%d is published, but then: %s".formatted(published.revision(), stop.getMessage()), stop);
    }

    private static String state(@Nullable Published published) {
        return published == null
                ? "; nothing was published"
                : "; r%d was published all the same".formatted(published.revision());
    }

    private static String step(@Nullable Run run) {
        return run == null || run.steps().failedStep() == null
                ? ""
                : ", step " + run.steps().failedStep();
    }

    private static String database(SQLException sql, @Nullable Run run) {
        DatabaseFault fault = DatabaseFault.of(sql);
        String where = fault.show() + step(run);
        return fault.ofData()
                ? "The database refused (%s). It is a fault of the data or of the program, not of the server, and stands"
                                .formatted(where)
                        + " at a second try too: report it with the number of the run"
                : "The database refused or broke off (%s). See its log, then run again".formatted(where);
    }
}
