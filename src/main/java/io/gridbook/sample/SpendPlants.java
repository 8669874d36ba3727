package io.gridbook.sample;

import java.util.List;

/** Changes of spend at their limits, credits, and bills that only look like a change. */
final class SpendPlants {
    static final List<Plant> ALL = List.of(
            Plant.of("drop-exactly-30-percent", scene -> scene.single(10000).newest(7000)),
            Plant.of("drop-just-over-30-percent", scene -> scene.single(10000).newest(6999)),
            Plant.of(
                    "drop-exactly-30-percent-of-odd-fen",
                    scene -> scene.single(1010).newest(707)),
            Plant.of("rise-exactly-30-percent", scene -> scene.single(4000).newest(5200)),
            Plant.of("rise-just-over-30-percent", scene -> scene.single(4000).newest(5201)),
            Plant.of("rise-of-exactly-10.00", scene -> scene.single(2000).newest(3000)),
            Plant.of("rise-of-9.99", scene -> scene.single(2000).newest(2999)),
            Plant.of("rise-in-high-band", scene -> scene.single(10000).newest(20000)),
            Plant.of("rise-from-zero", scene -> scene.single(0).newest(4000)),
            Plant.of("rise-from-credit", scene -> scene.single(3000).newest(3000, -200)),
            Plant.of("drop-to-negative-bill", scene -> scene.single(5000).newest(-500)),
            Plant.of("negative-bill-in-window", scene -> scene.single(8800).newest(8800, 8800, -1200)),
            Plant.of("no-bill-row-in-m", scene -> scene.single(4500).unbilled(0)),
            Plant.of("no-bill-row-in-window", scene -> scene.single(4500).unbilled(2)),
            Plant.of("one-off-charge-is-no-rise", scene -> scene.single(3500).oneOff(0, 30000)),
            Plant.of("one-off-before-is-no-drop", scene -> scene.single(3500).oneOff(1, 30000)),
            Plant.of("one-off-makes-total-zero", scene -> scene.single(3000).oneOff(0, -3000)),
            Plant.of("drop-by-voice", SpendPlants::dropByVoice),
            Plant.of("drop-by-ceased-service", SpendPlants::dropByCeasedService),
            Plant.of("drop-balanced-by-other-service", SpendPlants::balanced));

    private SpendPlants() {}

    private static void dropByVoice(Scene scene) {
        Service phone = scene.service(scene.customer(), Product.FIXED).flat(14200);
        phone.rent = 2000;
        phone.newest(6100);
    }

    private static void dropByCeasedService(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.MOBILE_4G).flat(3900);
        scene.service(customer, Product.BROADBAND)
                .flat(6000)
                .newest(1000)
                .ceased(scene.periods.first(0).plusDays(4), "搬迁");
    }

    private static void balanced(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.MOBILE_4G).flat(6000).newest(2000);
        scene.service(customer, Product.MOBILE_5G).flat(6000).newest(10000);
    }
}
