package io.gridbook.job;

import static io.gridbook.job.FaultyDrop.ARREARS;
import static io.gridbook.job.FaultyDrop.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file that is another one when its rows are read than when it was judged. */
class ChangingFileTests {
    private static final String WAITING =
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'export_file'::regclass";

    private final Path root;
    private final FaultyDrop faulty;

    ChangingFileTests(@TempDir Path root) {
        this.root = root;
        faulty = FaultyDrop.in(root);
    }

    @AfterEach
    void close() {
        faulty.close();
    }

    /** The run is held up where it enters the file that it has judged, which it does before it reads the rows. */
    @Test
    @Timeout(120)
    void aFileReplacedBetweenJudgementAndReadingIsRefused() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> replaced = CompletableFuture.runAsync(() -> replace(begun, held));
        RunWatcher watcher = Program.when("load-exports", () -> {
            begun.countDown();
            await(held);
        });
        Fault fault = new Fault(
                "A19 a file replaced between judgement and reading",
                drop -> drop.line(ARREARS, 2, row -> row.replaceFirst("[^,]*,([^,]*)$", "0.01,$1")),
                ARREARS + ": changed: it changed while it was read");
        faulty.refuses(fault, () -> faulty.program.bean(Nightly.class).ingest(LocalDate.parse(DAY), watcher));
        replaced.get(1, TimeUnit.MINUTES);
    }

    private void replace(CountDownLatch begun, CountDownLatch held) {
        await(begun);
        try (Connection beside = faulty.database.dataSource().getConnection();
                Statement statement = beside.createStatement()) {
            beside.setAutoCommit(false);
            statement.execute("LOCK TABLE export_file IN SHARE MODE");
            held.countDown();
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (waiting(statement) == 0 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            Path other = Files.writeString(root.resolve("other.csv"), "account_id,bill_month,outstanding,due_date\n");
            Files.move(other, root.resolve("drop").resolve(ARREARS), StandardCopyOption.REPLACE_EXISTING);
            beside.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
