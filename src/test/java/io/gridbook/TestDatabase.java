package io.gridbook;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A PostgreSQL server for the tests of one JVM; every test class takes a database of its own, with the schema in it. */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database with the newest schema and no rows. */
    public static TestDatabase create() {
        String name = "test_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE gridbook_template");
        return new TestDatabase(name);
    }

    public DataSource dataSource() {
        return SERVER.getDatabase("postgres", name, java.util.Map.of("currentSchema", "gridbook"));
    }

    public String url() {
        return SERVER.getJdbcUrl("postgres", name) + "&currentSchema=gridbook";
    }

    public DSLContext dsl() {
        return DSL.using(dataSource(), SQLDialect.POSTGRES);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .setServerConfig("jit", "off")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE gridbook_template");
            }
            Flyway.configure()
                    .dataSource(server.getDatabase("postgres", "gridbook_template"))
                    .schemas("gridbook")
                    .load()
                    .migrate();
            // all databases of a JVM give the same checks to the rows of work lists
            DSL.using(server.getDatabase("postgres", "gridbook_template"), SQLDialect.POSTGRES)
                    .execute("INSERT INTO gridbook.row_secret (secret) VALUES (sha256('tests'))");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
