package io.gridbook.sample;

import java.util.SplittableRandom;

/** What an ordinary customer spends a month, in fen; two levels are one price, so that the cuts of a ranking fall in them. */
enum Level {
    TOP(0.13, 15000, 40000),
    CUT_20(0.30, 12900, 12900),
    UPPER(0.36, 9200, 11500),
    CUT_40(0.56, 7900, 7900),
    MIDDLE(0.76, 3600, 6800),
    LOWER(1.0, 800, 2700);

    private final double upTo;
    private final int least;
    private final int most;

    Level(double upTo, int least, int most) {
        this.upTo = upTo;
        this.least = least;
        this.most = most;
    }

    static Level at(double quantile) {
        for (Level level : values()) {
            if (quantile < level.upTo) {
                return level;
            }
        }
        return LOWER;
    }

    boolean tied() {
        return least == most;
    }

    /** Where a rise is asked about: in the HIGH band it is not. */
    boolean maySurge() {
        return this == MIDDLE || this == LOWER;
    }

    long spend(SplittableRandom random) {
        return tied() ? least : random.nextInt(least, most);
    }
}
