package io.gridbook.sample;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One kind of case that breaks programs, put into every grid of a small drop and every {@code rarity}-th of others. */
record Plant(String name, int rarity, Consumer<Scene> act) {
    /** All kinds; the order is part of what a seed means. */
    static final List<Plant> ONE_NIGHT = Stream.of(
                    SpendPlants.ALL,
                    BandPlants.ALL,
                    LifePlants.ALL,
                    PackagePlants.ALL,
                    ArrearsPlants.ALL,
                    MergePlants.ALL,
                    TextPlants.ALL,
                    OrphanPlants.ALL)
            .flatMap(List::stream)
            .toList();

    /** Those and the changes from one night to the next. */
    static final List<Plant> ALL =
            Stream.concat(ONE_NIGHT.stream(), NightPlants.ALL.stream()).toList();

    static Plant of(String name, Consumer<Scene> act) {
        return new Plant(name, 1, act);
    }

    static Plant rare(String name, int rarity, Consumer<Scene> act) {
        return new Plant(name, rarity, act);
    }

    boolean due(int ordinal, int block, int blocks) {
        int stride = Math.max(1, Math.min(4, blocks / 10));
        int period = Math.min(stride * rarity, blocks);
        return (block + ordinal) % period == 0;
    }
}
