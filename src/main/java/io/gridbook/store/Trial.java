package io.gridbook.store;

import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.WORKING_DAY;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/**
 * A session that computes beside what is there: what it writes stands in temporary tables, and is never committed. It reads
 * the tables of all, and locks them against nothing but being dropped.
 */
public final class Trial implements AutoCloseable {
    private static final String PARENTS =
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname = current_schema() AND c.relkind = 'p' ORDER BY c.relname";

    private final Connection connection;
    private final DSLContext dsl;

    private Trial(Connection connection) {
        this.connection = connection;
        this.dsl = DSL.using(new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(connection)
                .set(new Savepoints(connection)));
        Shadows.allow(dsl);
    }

    public static Trial on(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return new Trial(connection);
    }

    /** Its transactions are savepoints. */
    public DSLContext dsl() {
        return dsl;
    }

    /**
     * Begins a part of the work, with nothing written: until it is undone, no table that it may read loses a partition.
     *
     * @param part as others see it who ask what is at work
     * @param patience how long another session may keep a table to itself, before this one gives up
     */
    public void begin(String part, Duration patience) throws SQLException {
        connection.rollback();
        Sessions.name(connection, part);
        Sessions.patience(dsl, patience);
        dsl.execute("LOCK TABLE ONLY "
                + String.join(", ONLY ", dsl.fetch(PARENTS).into(String.class)) + " IN ACCESS SHARE MODE");
        Shadows.begin(dsl);
        Shadows.copy(dsl, DERIVATION);
        Shadows.copy(dsl, WORKING_DAY);
    }

    /** A table as all see it, which this session may have one of its own in front of. */
    public Table<Record> real(Table<?> table) {
        return Shadows.real(dsl, table);
    }

    /** As if nothing had been written. */
    public void undo() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            undo();
            Sessions.name(connection, "");
        }
    }
}
