package io.gridbook.cli;

import io.gridbook.job.Explanations;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.Migrations;
import io.gridbook.store.server.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Why a customer is where it is. It only looks, so it does without the beans of a run. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says why a customer has its tier, band and cases: every figure, its file and line, each rule.")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable GridbookCommand parent;

    @Parameters(paramLabel = "CUSTOMER_ID", description = "customer_id of the customers export")
    private String customer = "";

    @Option(
            names = "--date",
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "the business date; the newest published one without it")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "as one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        // as in a run, where Spring Boot sees to it: libraries say nothing on stdout
        LoggingSystem.get(ExplainCommand.class.getClassLoader()).beforeInitialize();
        JobsFolder jobs = GridbookCommand.above(parent).settings();
        look(jobs).orElseGet(() -> migrated(jobs)).forEach(System.out::println);
        return 0;
    }

    /** Nothing where the database is new, or older than this program. */
    private Optional<List<String>> look(JobsFolder jobs) {
        try (Database database = GridbookCommand.above(parent).database();
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
            return Migrations.complete(dsl) ? Optional.of(explained(dsl, jobs)) : Optional.empty();
        } catch (SQLException e) {
            throw Causes.stopOf(new IllegalStateException(e));
        } catch (RuntimeException e) {
            throw Causes.stopOf(e);
        }
    }

    private List<String> explained(DSLContext dsl, JobsFolder jobs) {
        try (Explanations explanations = new Explanations(dsl, jobs)) {
            var explanation = explanations.of(
                    customer, date, GridbookCommand.above(parent).locale());
            return json ? List.of(explanation.json()) : explanation.lines();
        }
    }

    /** Opened as for a run, which brings the database up to this program. */
    private List<String> migrated(JobsFolder jobs) {
        GridbookCommand.above(parent).open().close();
        return look(jobs).orElseThrow();
    }
}
