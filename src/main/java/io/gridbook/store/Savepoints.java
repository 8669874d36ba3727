package io.gridbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jooq.Transaction;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.exception.DataAccessException;

/** Transactions inside one that stays open: each is a savepoint, and its commit keeps it no longer than the outer one. */
final class Savepoints implements TransactionProvider {
    private final Connection connection;

    /** On a connection whose autocommit is off. */
    Savepoints(Connection connection) {
        this.connection = connection;
    }

    private record Mark(Savepoint savepoint) implements Transaction {}

    @Override
    public void begin(TransactionContext context) {
        try {
            context.transaction(new Mark(connection.setSavepoint()));
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    @Override
    public void commit(TransactionContext context) {
        try {
            connection.releaseSavepoint(savepoint(context));
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    @Override
    public void rollback(TransactionContext context) {
        try {
            connection.rollback(savepoint(context));
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private static Savepoint savepoint(TransactionContext context) {
        if (context.transaction() instanceof Mark mark) {
            return mark.savepoint();
        }
        throw new IllegalStateException("a transaction that did not begin here");
    }

    private static DataAccessException broken(SQLException cause) {
        return new DataAccessException("savepoint", cause);
    }
}
