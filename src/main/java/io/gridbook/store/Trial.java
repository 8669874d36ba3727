package io.gridbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** A session on which nothing is ever committed: what is written there is seen there alone, until it is undone. */
public final class Trial implements AutoCloseable {
    private final Connection connection;
    private final DSLContext dsl;

    private Trial(Connection connection) {
        this.connection = connection;
        this.dsl = DSL.using(new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(connection)
                .set(new Savepoints(connection)));
    }

    public static Trial on(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return new Trial(connection);
    }

    /** Its transactions are savepoints. Partitions that it replaces are locked: whoever reads them elsewhere waits. */
    public DSLContext dsl() {
        return dsl;
    }

    /** As if nothing had been written. */
    public void undo() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            undo();
        }
    }
}
