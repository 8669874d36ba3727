package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.store.server.ProcessEnd;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Arguments in, exit code out. */
public final class CommandLineProgram {
    private CommandLineProgram() {}

    /** Runs a command; {@code application} holds the beans of those that need a database. */
    public static int run(String[] args, Class<?> application) {
        CommandLine line = new CommandLine(new GridbookCommand(application));
        SampleCommand.standAlone(
                Objects.requireNonNull(line.getSubcommands().get("sample")).getCommandSpec());
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(stops())
                .execute(args);
    }

    private static IExecutionExceptionHandler stops() {
        return (failure, command, parsed) -> {
            if (ProcessEnd.begun()) {
                // what fails now fails because it is stopped, and that is told already
                return ExitCode.UNEXPECTED.value();
            }
            if (failure instanceof StopException stop) {
                command.getErr().println(stop.getMessage());
                if (stop.code() == ExitCode.UNEXPECTED) {
                    Trace.write(failure);
                }
                return stop.code().value();
            }
            command.getErr()
                    .println("Gridbook stopped for a reason it does not know ("
                            + failure.getClass().getSimpleName()
                            + "). The log has the details.");
            Trace.write(failure);
            return ExitCode.UNEXPECTED.value();
        };
    }
}
