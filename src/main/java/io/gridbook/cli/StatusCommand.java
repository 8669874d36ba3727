package io.gridbook.cli;

import io.gridbook.job.RulesOff;
import io.gridbook.job.Status;
import picocli.CommandLine.Command;

/** What is loaded and what was published, a line each. It only looks, so it does without the beans of a run. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what is loaded, what ran last and what is published.")
final class StatusCommand extends Subcommand {
    @Override
    public Integer call() {
        Look.at(gridbook(), dsl -> new Status(dsl).lines()).forEach(System.out::println);
        // last: settings that cannot be read must not cost what the database says
        RulesOff.lines(gridbook().jobs()).forEach(System.out::println);
        return 0;
    }
}
