package io.gridbook.cli;

import io.gridbook.job.AcceptOptions;
import io.gridbook.job.PasswordList;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.server.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Without a command: the nights of the sample data, and the folder to open. */
@Command(
        name = "gridbook",
        mixinStandardHelpOptions = true,
        version = "gridbook 0.1.0",
        description = "Telecom exports in, one work list per grid manager out, every morning.",
        subcommands = {
            NightlyCommand.class,
            IngestCommand.class,
            FollowUpCommand.class,
            StatusCommand.class,
            SimulateCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            PasswordsCommand.class,
            SampleCommand.class
        },
        footer = {
            "",
            "Without a command: runs the nights of the sample data and names the folder to open.",
            "Exit codes: 0 done, 2 wrong use, 3 input missing or late, 4 input refused, 5 already running,",
            "6 configuration, 7 database, 8 reports incomplete, 9 an invariant does not hold, 10 done with rejects."
        })
final class GridbookCommand implements Callable<Integer> {
    private final Class<?> application;

    @Mixin
    private CommonOptions options = new CommonOptions();

    GridbookCommand(Class<?> application) {
        this.application = application;
    }

    /** The settings, read but not yet checked against what asks for them. */
    JobsFolder jobs() {
        return JobsFolder.read(options.jobs, options.sets);
    }

    /** The settings in force, without a fault. */
    JobsFolder settings() {
        return Session.settings(options);
    }

    /** The passwords of the workbooks. */
    PasswordList passwords() {
        return new PasswordList(options.home, settings(), Session.CLOCK);
    }

    Locale locale() {
        return options.locale;
    }

    /** Opens the database alone. */
    Database database() {
        return Database.open(options.home, options.databaseUrl, System.getenv());
    }

    /** Opens what a command needs that only looks. */
    Session open() {
        return Session.open(application, options);
    }

    /** As {@link #open()}, with checks that are let pass. */
    Session open(AcceptOptions accepted) {
        return Session.open(application, options, accepted);
    }

    /** Opens what a run needs. */
    Session toRun(AcceptOptions accepted) {
        return Session.toRun(application, options, accepted);
    }

    /** Where sets are published. */
    Path reports() {
        return options.reports;
    }

    /** The settings of the command line. */
    List<String> sets() {
        return List.copyOf(options.sets);
    }

    @Override
    public Integer call() {
        return new AllNights(application, options).run();
    }
}
