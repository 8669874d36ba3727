package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Only the exports. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads the exports of a day and the bills before it, and publishes nothing.")
final class IngestCommand extends DayCommand {
    @Override
    ExitCode run(NightlyRun run, @Nullable LocalDate day) {
        return run.ingest(day);
    }
}
