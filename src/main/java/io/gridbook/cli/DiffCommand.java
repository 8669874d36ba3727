package io.gridbook.cli;

import io.gridbook.job.DayDiff;
import io.gridbook.outcome.ExitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What changed between two revisions of a day. It reads the reports folder alone. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says which cases changed between two published revisions of a day.")
final class DiffCommand extends Subcommand {
    @Option(
            names = "--date",
            required = true,
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "the business date")
    private LocalDate date = LocalDate.MIN;

    @Option(
            names = "--from",
            converter = RevisionNumber.class,
            paramLabel = "r1",
            description = "the older revision; the one before --to without it")
    private @Nullable Integer from;

    @Option(
            names = "--to",
            converter = RevisionNumber.class,
            paramLabel = "r2",
            description = "the newer revision; the one that readers see without it")
    private @Nullable Integer to;

    @Option(names = "--json", description = "prints all changes as JSON")
    private boolean json;

    @Override
    public Integer call() {
        DayDiff diff = new DayDiff(gridbook().reports(), date, from, to);
        if (json) {
            System.out.print(diff.json());
        } else {
            diff.lines().forEach(System.out::println);
        }
        return ExitCode.DONE.value();
    }
}
