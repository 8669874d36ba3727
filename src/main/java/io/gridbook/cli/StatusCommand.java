package io.gridbook.cli;

import io.gridbook.job.RulesOff;
import io.gridbook.job.Status;
import io.gridbook.store.Migrations;
import io.gridbook.store.server.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What is loaded and what was published, a line each. It only looks, so it does without the beans of a run. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what is loaded, what ran last and what is published.")
final class StatusCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable GridbookCommand parent;

    @Override
    public Integer call() {
        // as in a run, where Spring Boot sees to it: libraries say nothing on stdout
        LoggingSystem.get(StatusCommand.class.getClassLoader()).beforeInitialize();
        look().orElseGet(this::migrated).forEach(System.out::println);
        // last: settings that cannot be read must not cost what the database says
        RulesOff.lines(GridbookCommand.above(parent).jobs()).forEach(System.out::println);
        return 0;
    }

    /** Nothing where the database is new, or older than this program. */
    private Optional<List<String>> look() {
        try (Database database = GridbookCommand.above(parent).database();
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
            return Migrations.complete(dsl) ? Optional.of(new Status(dsl).lines()) : Optional.empty();
        } catch (SQLException e) {
            throw Causes.stopOf(new IllegalStateException(e));
        } catch (RuntimeException e) {
            throw Causes.stopOf(e);
        }
    }

    private List<String> migrated() {
        try (Session session = GridbookCommand.above(parent).open()) {
            return session.status().lines();
        }
    }
}
