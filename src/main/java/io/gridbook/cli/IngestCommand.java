package io.gridbook.cli;

import io.gridbook.job.DropCheck;
import io.gridbook.outcome.ExitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Only the exports. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads the exports of a day and the bills before it, and publishes nothing.")
final class IngestCommand extends DayCommand {
    @Option(names = "--check", description = "judges the files and prints a table of them; loads nothing")
    private boolean check;

    @Override
    ExitCode run(NightlyRun run, @Nullable LocalDate day) {
        return run.ingest(day);
    }

    @Override
    public Integer call() throws InterruptedException {
        return check ? judge() : super.call();
    }

    private int judge() throws InterruptedException {
        try (Session session = open()) {
            DropCheck.Outcome outcome = session.dropCheck().of(date());
            outcome.table().forEach(System.out::println);
            outcome.messages().forEach(System.err::println);
            return outcome.code().value();
        }
    }
}
