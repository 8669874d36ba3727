package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Arguments in, exit code out. */
public final class CommandLineProgram {
    private CommandLineProgram() {}

    /** Runs a command; {@code application} holds the beans of those that need a database. */
    public static int run(String[] args, Class<?> application) {
        return new CommandLine(new GridbookCommand(application))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(stops())
                .execute(args);
    }

    private static IExecutionExceptionHandler stops() {
        return (failure, command, parsed) -> {
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
                            + "). The log has the details; nothing was published.");
            Trace.write(failure);
            return ExitCode.UNEXPECTED.value();
        };
    }
}
