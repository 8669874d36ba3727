package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Ingest what is new, segment, flag, write and publish the work lists of a day. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Reads the exports of a day, finds the cases and publishes the work lists.")
final class NightlyCommand extends DayCommand {
    @Override
    ExitCode run(NightlyRun run, @Nullable LocalDate day) {
        return run.run(day);
    }
}
