package io.gridbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class RunLockTests {
    private final TestDatabase database = TestDatabase.create();
    private final DataSource dataSource = database.dataSource();

    @Test
    void onlyOneHasIt() throws SQLException {
        try (RunLock lock = RunLock.take(dataSource).orElseThrow()) {
            assertThat(RunLock.take(dataSource)).isEmpty();
            assertThat(lock.held()).isTrue();
        }
    }

    @Test
    void itIsFreeOnceItIsClosed() throws SQLException {
        RunLock.take(dataSource).orElseThrow().close();
        Optional<RunLock> next = RunLock.take(dataSource);
        assertThat(next).isPresent();
        next.get().close();
    }

    @Test
    void itIsLostWithItsSession() throws SQLException {
        RunLock lock = RunLock.take(dataSource).orElseThrow();
        database.dsl()
                .fetch("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database ="
                        + " (SELECT oid FROM pg_database WHERE datname = current_database())");
        assertThat(lock.held()).isFalse();
        lock.close();
        try (RunLock next = RunLock.take(dataSource).orElseThrow()) {
            assertThat(next.held()).isTrue();
        }
    }

    @Test
    void runsOnAnotherDatabaseDoNotMatter() throws SQLException {
        try (RunLock here = RunLock.take(dataSource).orElseThrow();
                RunLock there = RunLock.take(TestDatabase.create().dataSource()).orElseThrow()) {
            assertThat(here.held()).isTrue();
            assertThat(there.held()).isTrue();
        }
    }
}
