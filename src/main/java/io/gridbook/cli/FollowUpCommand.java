package io.gridbook.cli;

import io.gridbook.job.AcceptOptions;
import picocli.CommandLine.Command;

/** Only the work lists that came back. */
@Command(
        name = "followup",
        mixinStandardHelpOptions = true,
        description = "Reads the filled-in work lists of the inbox, and files them under done or refused.")
final class FollowUpCommand extends Subcommand {
    @Override
    public Integer call() {
        try (Session session = gridbook().toRun(AcceptOptions.none())) {
            return new NightlyRun(session).followUp().value();
        }
    }
}
