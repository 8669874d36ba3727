package io.gridbook.faults;

import java.util.Random;

/** Chance that can be had again: {@code -Dgridbook.faults.seed} repeats what a run of the tests printed. */
final class Seed {
    private Seed() {}

    static Random random(String test) {
        long seed = Long.getLong("gridbook.faults.seed", System.nanoTime() & 0xffffff);
        System.out.println(test + ": -Dgridbook.faults.seed=" + seed);
        return new Random(seed);
    }
}
