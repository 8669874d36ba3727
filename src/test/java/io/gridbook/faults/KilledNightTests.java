package io.gridbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A sample of the kills that {@link EveryKillTests} does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledNightTests {
    private final Random random = Seed.random("KilledNightTests");
    private final Kills kills;

    KilledNightTests(@TempDir Path folder) throws IOException, InterruptedException {
        kills = Kills.in(folder);
    }

    @AfterEach
    void nothingRunsOn() {
        kills.town().stopServer();
    }

    @BeforeAll
    void theStreetHasPointsAtItsBoundaries() {
        assertThat(kills.points()).isGreaterThan(100);
    }

    @Test
    void aNightKilledSomewhereEndsLikeAnUndisturbedOne() throws InterruptedException {
        for (int n : kills.some(4, random)) {
            assertThat(kills.at(n)).isTrue();
        }
    }

    @Test
    void aRunKilledWhileItRecoversDoesNoHarm() throws InterruptedException {
        kills.twice(1 + random.nextInt(kills.points()), 1 + random.nextInt(kills.points()));
    }

    @Test
    void aNightKilledFromOutsideEndsLikeAnUndisturbedOne() throws InterruptedException {
        kills.after(kills.moment(random));
    }

    @Test
    void aSecondCommandIsToldThatOneRuns() throws InterruptedException {
        kills.town().restore();
        Command first = kills.town().nightly(Town.DAY, "step.segments:1:hang");
        first.says("fault point step.segments");

        long begin = System.nanoTime();
        Command second = kills.town().nightly(Town.DAY, "none:0:throw");
        assertThat(second.ended()).as(second.output()).isEqualTo(5);
        System.out.printf("the second command ended after %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        assertThat(second.output()).contains("Another run is at work");

        first.kill();
        kills.recovers("killed while another command had been refused");
    }
}
