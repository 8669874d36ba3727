package io.gridbook.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Ingest what is new, segment, flag, write and publish the work lists of a day. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "Reads the exports of a day, finds the cases and publishes the work lists.")
final class NightlyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable GridbookCommand parent;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "the business date; the newest complete day of the drop without it")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        try (Session session = Session.toRun(GridbookCommand.applicationOf(parent), options)) {
            LocalDate day = date == null ? session.nightly().newestDay() : date;
            return new NightlyRun(session).run(day).value();
        }
    }
}
