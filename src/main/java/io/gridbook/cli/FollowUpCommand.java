package io.gridbook.cli;

import io.gridbook.job.AcceptOptions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Only the work lists that came back. */
@Command(
        name = "followup",
        mixinStandardHelpOptions = true,
        description = "Reads the filled-in work lists of the inbox, and files them under done or refused.")
final class FollowUpCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable GridbookCommand parent;

    @Override
    public Integer call() {
        try (Session session = GridbookCommand.above(parent).toRun(AcceptOptions.none())) {
            return new NightlyRun(session).followUp().value();
        }
    }
}
