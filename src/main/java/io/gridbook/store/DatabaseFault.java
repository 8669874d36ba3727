package io.gridbook.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What may be told of a statement that failed: where, and what the server says where that never quotes a row.
 *
 * @param state the SQLSTATE, or "unknown"
 * @param said the server's own words about itself: its disk, its memory, its sessions
 */
public record DatabaseFault(
        String state,
        @Nullable String table,
        @Nullable String constraint,
        @Nullable String said) {
    private static final int CLASS = 2;

    /** Data exceptions, violated constraints, limits of the program. */
    private static final Set<String> OF_DATA = Set.of("22", "23", "54");

    /** Connections, resources, objects in use, operators, the system. */
    private static final Set<String> OF_SERVER = Set.of("08", "53", "55", "57", "58");

    public static DatabaseFault of(SQLException failure) {
        String state = failure.getSQLState() == null ? "unknown" : failure.getSQLState();
        ServerErrorMessage server = failure instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        return server == null
                ? new DatabaseFault(state, null, null, null)
                : new DatabaseFault(
                        state,
                        server.getTable(),
                        server.getConstraint(),
                        OF_SERVER.contains(classOf(state)) ? server.getMessage() : null);
    }

    /** Whether the data or the program is at fault, and not the server. */
    public boolean ofData() {
        return OF_DATA.contains(classOf(state));
    }

    /** In one line, without what a row holds. */
    public String show() {
        return "SQLSTATE " + state
                + (said == null ? "" : ", " + said)
                + (table == null ? "" : ", table " + table)
                + (constraint == null ? "" : ", constraint " + constraint);
    }

    private static String classOf(String state) {
        return state.substring(0, Math.min(CLASS, state.length()));
    }
}
