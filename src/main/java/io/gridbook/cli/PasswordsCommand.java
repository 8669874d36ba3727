package io.gridbook.cli;

import io.gridbook.job.PasswordList;
import io.gridbook.outcome.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which grids have a password for their workbooks, and where they are. It shows none: screens and logs have other readers. */
@Command(
        name = "passwords",
        mixinStandardHelpOptions = true,
        description = "Says which grids have a password for their workbooks and in which file the passwords are.")
final class PasswordsCommand extends Subcommand {
    @Option(names = "--rotate", paramLabel = "GRID", description = "makes a new password for this grid")
    private @Nullable String rotate;

    @Option(names = "--json", description = "prints the grids as JSON")
    private boolean json;

    @Override
    public Integer call() {
        PasswordList passwords = gridbook().passwords();
        if (rotate != null) {
            System.out.println(passwords.rotate(rotate));
        } else if (json) {
            System.out.print(passwords.json());
        } else {
            passwords.lines().forEach(System.out::println);
        }
        return ExitCode.DONE.value();
    }
}
