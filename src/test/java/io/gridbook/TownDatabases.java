package io.gridbook;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The database in which the town of the day stands. Where nights are remembered, as for the many mutants of a rule, each
 * first night stands in a database of its own, and is taken up again before its segments by a town with the same exports.
 */
final class TownDatabases extends AbstractDataSource {
    private static final int MOST = 40;

    private final TestDatabase shared = TestDatabase.create();
    private final HikariDataSource sharedPool = shared.pool();
    private final Map<String, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true);
    private volatile HikariDataSource pool = sharedPool;
    private @Nullable Kept current;
    private boolean remembers;

    private record Kept(String key, TestDatabase database, HikariDataSource pool) {}

    @Override
    public Connection getConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return pool.getConnection(user, password);
    }

    boolean remembers() {
        return remembers;
    }

    void startRemembering() {
        remembers = true;
    }

    TestDatabase database() {
        return current == null ? shared : current.database();
    }

    /** Back to the database that every town can stand in; what stood in another one is forgotten, unless it was kept. */
    void share() {
        if (current != null && !kept.containsKey(current.key())) {
            drop(current);
        }
        current = null;
        pool = sharedPool;
    }

    /** Whether the night of these exports is kept, and stands here now. */
    boolean recall(String key) {
        share();
        current = kept.get(key);
        if (current != null) {
            pool = current.pool();
        }
        return current != null;
    }

    /** A new database for the night of these exports. */
    void found(String key) {
        TestDatabase database = TestDatabase.create();
        current = new Kept(key, database, database.pool());
        pool = current.pool();
    }

    /** The night stands before its segments. */
    void keep() {
        if (current != null) {
            kept.put(current.key(), current);
            if (kept.size() > MOST) {
                drop(kept.remove(kept.keySet().iterator().next()));
            }
        }
    }

    /** What stands here is not as the night left it any more. */
    void touch() {
        if (current != null) {
            kept.remove(current.key());
        }
    }

    private static void drop(@Nullable Kept old) {
        if (old != null) {
            old.pool().close();
            old.database().drop();
        }
    }
}
