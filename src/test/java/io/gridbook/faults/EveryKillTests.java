package io.gridbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills at every fault point; {@code mvn -Pfaults verify} runs it. {@code -Dgridbook.faults.from} and
 * {@code -Dgridbook.faults.step} take a part of the points.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKillTests {
    private static final int FROM_OUTSIDE = 50;
    private static final int TWICE = 20;

    private final Random random = Seed.random("EveryKillTests");
    private final Kills kills;

    EveryKillTests(@TempDir Path folder) throws IOException, InterruptedException {
        kills = Kills.in(folder);
    }

    @AfterEach
    void nothingRunsOn() {
        kills.town().stopServer();
    }

    @Test
    void aNightKilledAtAnyPointEndsLikeAnUndisturbedOne() throws InterruptedException {
        int n = Integer.getInteger("gridbook.faults.from", 1);
        int step = Integer.getInteger("gridbook.faults.step", 1);
        while (kills.at(n)) {
            n += step;
        }
        System.out.printf("killed at every fault point up to %d, by %d%n", n - step, step);
        assertThat(n).isGreaterThan(100);
    }

    @Test
    void aRunKilledWhileItRecoversDoesNoHarm() throws InterruptedException {
        for (int i = 0; i < TWICE; i++) {
            kills.twice(1 + random.nextInt(kills.points()), 1 + random.nextInt(kills.points()));
        }
    }

    @Test
    void aNightKilledFromOutsideEndsLikeAnUndisturbedOne() throws InterruptedException {
        for (int i = 0; i < FROM_OUTSIDE; i++) {
            kills.after(kills.moment(random));
        }
    }

    @Test
    void aFirstStartKilledWhileTheSchemaIsMadeIsCompletedByTheNext() throws InterruptedException {
        int n = 1;
        boolean reached = true;
        while (reached) {
            kills.town().restoreEmpty();
            Command first = kills.town().nightly(Town.DAY, "schema.migrated:" + n + ":kill");
            reached = first.ended() == Command.KILLED;
            kills.town().rerun();
            assertThat(kills.town().state().faults())
                    .as("killed in migration " + n)
                    .isEmpty();
            n++;
        }
        System.out.printf("killed in each of %d migrations%n", n - 2);
    }
}
