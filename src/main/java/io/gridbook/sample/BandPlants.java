package io.gridbook.sample;

import java.util.List;

/** Average spend at the limits of a band and of rounding; the names say the average before it is rounded. */
final class BandPlants {
    static final List<Plant> ALL = List.of(
            Plant.of("arpu-60.00", scene -> scene.single(6000)),
            Plant.of("arpu-59.9967-rounds-to-60.00", scene -> scene.single(6000).newest(6000, 6000, 5999)),
            Plant.of("arpu-59.9933-rounds-to-59.99", scene -> scene.single(6000).newest(6000, 5999, 5999)),
            Plant.of("arpu-30.00", scene -> scene.single(3000)),
            Plant.of("arpu-29.9967-rounds-to-30.00", scene -> scene.single(3000).newest(3000, 3000, 2999)),
            Plant.of("arpu-29.9933-rounds-to-29.99", scene -> scene.single(3000).newest(3000, 2999, 2999)),
            Plant.of("arpu-59.995-rounds-to-60.00", scene -> two(scene, 6000, 5999)),
            Plant.of("arpu-59.985-rounds-to-59.99", scene -> two(scene, 5999, 5998)),
            Plant.of("arpu-60.005-rounds-to-60.01", scene -> two(scene, 6001, 6000)),
            Plant.of("arpu-29.995-rounds-to-30.00", scene -> two(scene, 3000, 2999)),
            Plant.of("arpu-minus-0.005-rounds-to-minus-0.01", scene -> two(scene, 100, -101)),
            Plant.of("arpu-zero", scene -> scene.single(0)),
            Plant.of("arpu-negative", scene -> scene.single(-300)),
            Plant.of("arpu-zero-by-credit", scene -> scene.single(500).newest(500, 500, -1000)));

    private BandPlants() {}

    /** Opened in M−1, so the sum is divided by two months. */
    private static void two(Scene scene, long newest, long before) {
        scene.single(0).newest(newest, before).opened(scene.periods.first(1).plusDays(2));
    }
}
