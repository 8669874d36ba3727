package io.gridbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Kills nights, runs them again, and compares with one that nobody disturbed. */
final class Kills {
    /** By how much the number of points may differ from night to night: Spring Batch tries again where steps end side by side. */
    private static final int VARYING = 12;

    private final Town town;
    private final NightState undisturbed;
    private final List<String> points;
    private final long millis;

    private Kills(Town town, NightState undisturbed, List<String> points, long millis) {
        this.town = town;
        this.undisturbed = undisturbed;
        this.points = points;
        this.millis = millis;
    }

    static Kills in(Path folder) throws IOException, InterruptedException {
        Town town = Town.make(folder);
        long begin = System.nanoTime();
        Command night = town.nightly(Town.DAY, "*:0:trace");
        assertThat(night.ended()).as(night.output()).isZero();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        NightState undisturbed = town.state();
        assertThat(undisturbed.faults()).isEmpty();
        assertThat(undisturbed.files()).hasSizeGreaterThan(5);
        System.out.printf(
                "fault points of a night: %d; a night takes %d ms%n",
                night.points().size(), millis);
        return new Kills(town, undisturbed, night.points(), millis);
    }

    Town town() {
        return town;
    }

    int points() {
        return points.size();
    }

    /** Numbers of some points in random order, those of the seed; not of the last, which a night may not come to. */
    List<Integer> some(int count, Random random) {
        List<Integer> all = new ArrayList<>();
        for (int n = 1; n <= points.size() - VARYING; n++) {
            all.add(n);
        }
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(count, all.size()));
    }

    /** Kills at the n-th point; false when the run ended without reaching it. */
    boolean at(int n) throws InterruptedException {
        town.restore();
        Command command = town.nightly(Town.DAY, "*:" + n + ":kill");
        int code = command.ended();
        if (code == 0) {
            return false;
        }
        assertThat(code).as(command.output()).isEqualTo(Command.KILLED);
        recovers("killed at point " + n + ": " + String.join(", ", command.points()));
        return true;
    }

    /** Kills the night at one point, the run after it at another. */
    void twice(int first, int second) throws InterruptedException {
        town.restore();
        Command night = town.nightly(Town.DAY, "*:" + first + ":kill");
        assertThat(night.ended()).isIn(0, Command.KILLED);
        Command recovery = town.nightly(Town.DAY, "*:" + second + ":kill");
        assertThat(recovery.ended()).as(recovery.output()).isIn(0, Command.KILLED);
        recovers("killed at points " + first + " and " + second + ": " + night.points() + recovery.points());
    }

    /** A real {@code kill -9} from outside. */
    void after(long delay) throws InterruptedException {
        town.restore();
        boolean ended = town.nightly(Town.DAY, "none:0:throw").endsWithin(delay);
        recovers((ended ? "ended before " : "killed after ") + delay + " ms");
    }

    /** Some moment of a night, start of the JVM included. */
    long moment(Random random) {
        return random.nextInt(Math.toIntExact(millis));
    }

    void recovers(String what) throws InterruptedException {
        System.out.println(what);
        town.rerun();
        NightState state = town.state();
        assertThat(state.faults()).as(what).isEmpty();
        assertThat(state.files()).as(what).isEqualTo(undisturbed.files());
        assertThat(state.tables()).as(what).isEqualTo(undisturbed.tables());
    }
}
