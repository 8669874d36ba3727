package io.gridbook.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/** A command under {@code gridbook}, whose options it shares. */
abstract class Subcommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable GridbookCommand parent;

    /** The command above, which holds the options of both. */
    final GridbookCommand gridbook() {
        return Objects.requireNonNull(parent, "picocli sets the parent command");
    }
}
