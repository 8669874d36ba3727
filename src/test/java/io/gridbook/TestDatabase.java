package io.gridbook;

import com.zaxxer.hikari.HikariDataSource;
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
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server for the tests of one JVM, or of a JVM and those that it starts with {@link #shared}; every test
 * class takes a database of its own, with the schema in it.
 */
public final class TestDatabase {
    private static final String SHARED = "gridbook.test.port";
    private static final @Nullable Integer SHARED_PORT = Integer.getInteger(SHARED);
    private static final int PORT = SHARED_PORT != null ? SHARED_PORT : start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database with the newest schema and no rows. */
    public static TestDatabase create() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE gridbook_template");
        TestDatabase database = new TestDatabase(name);
        if (SHARED_PORT != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(database::drop));
        }
        return database;
    }

    public DataSource dataSource() {
        return server(url());
    }

    public String url() {
        return url(name) + "&currentSchema=gridbook";
    }

    public DSLContext dsl() {
        return DSL.using(dataSource(), SQLDialect.POSTGRES);
    }

    /** Connections that stay open, as the program has them: for many small statements. */
    HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(dataSource());
        pool.setMaximumPoolSize(6);
        pool.setMinimumIdle(0);
        return pool;
    }

    void drop() {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /** The argument with which another JVM uses this one's server. */
    public static String shared() {
        return "-D" + SHARED + "=" + PORT;
    }

    private static int start() {
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
            return server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) {
        try (Connection connection = server(url("postgres")).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + PORT + "/" + database + "?user=postgres";
    }

    private static DataSource server(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }
}
