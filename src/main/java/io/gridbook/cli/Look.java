package io.gridbook.cli;

import io.gridbook.store.Migrations;
import io.gridbook.store.server.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.logging.LoggingSystem;

/** A look into the database, quick because it does without the beans of a run. */
final class Look {
    private Look() {}

    /** What is to be printed of it; a database that is new, or older than this program, is brought up to it first. */
    static List<String> at(GridbookCommand gridbook, Function<DSLContext, List<String>> question) {
        // as in a run, where Spring Boot sees to it: libraries say nothing on stdout
        LoggingSystem.get(Look.class.getClassLoader()).beforeInitialize();
        return ask(gridbook, question).orElseGet(() -> {
            gridbook.open().close();
            return ask(gridbook, question).orElseThrow();
        });
    }

    private static Optional<List<String>> ask(GridbookCommand gridbook, Function<DSLContext, List<String>> question) {
        try (Database database = gridbook.database();
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password())) {
            DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
            return Migrations.complete(dsl) ? Optional.of(question.apply(dsl)) : Optional.empty();
        } catch (SQLException e) {
            throw Causes.stopOf(new IllegalStateException(e));
        } catch (RuntimeException e) {
            throw Causes.stopOf(e);
        }
    }
}
