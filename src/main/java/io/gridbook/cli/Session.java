package io.gridbook.cli;

import io.gridbook.job.AcceptOptions;
import io.gridbook.job.DropCheck;
import io.gridbook.job.Nightly;
import io.gridbook.job.RunFolders;
import io.gridbook.job.SettingsCheck;
import io.gridbook.job.Simulation;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.RunLock;
import io.gridbook.store.server.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Settings, database and beans of one command, closed at its end. */
final class Session implements AutoCloseable {
    /** The time of the branches. */
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Shanghai"));

    private final Database database;
    private final ConfigurableApplicationContext context;

    private Session(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Settings are read before a database is touched: what is wrong in them is said first. */
    static Session open(Class<?> application, CommonOptions options) {
        return open(application, options, AcceptOptions.none());
    }

    /** As {@link #open}, with checks that are let pass. */
    static Session open(Class<?> application, CommonOptions options, AcceptOptions accepted) {
        return open(application, options, accepted, database -> {});
    }

    /** As {@link #open}, for a run: refused at once where another is at work. */
    static Session toRun(Class<?> application, CommonOptions options, AcceptOptions accepted) {
        FileNames.require();
        return open(application, options, accepted, Session::requireFree);
    }

    private static Session open(
            Class<?> application, CommonOptions options, AcceptOptions accepted, Consumer<Database> check) {
        JobsFolder jobs = settings(options);
        Database database = Database.open(options.home, options.databaseUrl, System.getenv());
        try {
            check.accept(database);
            Session session = new Session(database, start(application, options, accepted, jobs, database));
            database.beforeEnd(session::stop);
            return session;
        } catch (RuntimeException e) {
            database.close();
            throw Causes.stopOf(e);
        }
    }

    private static void requireFree(Database database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            RunLock.requireFree(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the settings and refuses faults of them. */
    static JobsFolder settings(CommonOptions options) {
        JobsFolder jobs = JobsFolder.read(options.jobs, options.sets);
        try {
            SettingsCheck.check(jobs);
            return jobs;
        } catch (RuntimeException e) {
            throw Causes.stopOf(e);
        }
    }

    Nightly nightly() {
        return context.getBean(Nightly.class);
    }

    DropCheck dropCheck() {
        return context.getBean(DropCheck.class);
    }

    Simulation simulation() {
        return context.getBean(Simulation.class);
    }

    /** The process is told to end, by Ctrl-C or a signal; the database is left next. */
    private void stop() {
        nightly().stop().ifPresent(System.err::println);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private static ConfigurableApplicationContext start(
            Class<?> application, CommonOptions options, AcceptOptions accepted, JobsFolder jobs, Database database) {
        SpringApplication spring = new SpringApplication(application);
        // its hook would take the connections away from the one that writes down how the run ended
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password()));
        spring.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(JobsFolder.class, () -> jobs);
            beans.registerBean(AcceptOptions.class, () -> accepted);
            beans.registerBean(Clock.class, () -> CLOCK);
            beans.registerBean(
                    RunFolders.class,
                    () -> new RunFolders(options.drop, options.inbox, options.reports, options.home, options.locale));
        });
        return spring.run();
    }
}
