package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A run for a business date, or for the newest one of the drop. */
abstract class DayCommand extends Subcommand {
    @Option(
            names = "--date",
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "the business date; the newest day of the drop without it")
    private @Nullable LocalDate date;

    @Mixin
    private AcceptedChecks accepted = new AcceptedChecks();

    /** What the command does for its day. */
    abstract ExitCode run(NightlyRun run, @Nullable LocalDate day);

    /** Opens what a command needs that only looks. */
    final Session open() {
        return gridbook().open(accepted.options());
    }

    final @Nullable LocalDate date() {
        return date;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Session session = gridbook().toRun(accepted.options())) {
            return run(new NightlyRun(session), date).value();
        }
    }
}
