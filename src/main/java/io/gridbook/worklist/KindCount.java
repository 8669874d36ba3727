package io.gridbook.worklist;

/** The cases of one kind in a grid; money in fen. */
record KindCount(long cases, long fresh, long overdue, long atStake) {
    static final KindCount NONE = new KindCount(0, 0, 0, 0);

    KindCount plus(KindCount other) {
        return new KindCount(
                cases + other.cases, fresh + other.fresh, overdue + other.overdue, atStake + other.atStake);
    }
}
