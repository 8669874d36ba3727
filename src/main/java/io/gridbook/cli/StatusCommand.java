package io.gridbook.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What is loaded and what was published, a line each. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what is loaded, what ran last and what is published.")
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable GridbookCommand parent;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        try (Session session = Session.open(GridbookCommand.applicationOf(parent), options)) {
            session.status().lines().forEach(System.out::println);
            return 0;
        }
    }
}
