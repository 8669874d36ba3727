package io.gridbook.sample;

import java.util.List;

/** Services that begin, pause and end at the limits of M. */
final class LifePlants {
    static final List<Plant> ALL = List.of(
            Plant.of(
                    "opened-after-m",
                    scene -> scene.single(5900).opened(scene.periods.last(0).plusDays(1))),
            Plant.of("opened-after-m-package-expiring", LifePlants::newWithShortPackage),
            Plant.of("opened-on-last-day-of-m", scene -> scene.single(5900).opened(scene.periods.last(0))),
            Plant.of("opened-on-first-day-of-m", scene -> scene.single(5900).opened(scene.periods.first(0))),
            Plant.of("opened-on-last-day-of-m1", scene -> scene.single(5900).opened(scene.periods.last(1))),
            Plant.of(
                    "opened-in-mid-window",
                    scene -> scene.single(5900).opened(scene.periods.first(1).plusDays(9))),
            Plant.of("opened-mid-window-older-service-ceased", LifePlants::replaced),
            Plant.of("ceased-on-last-day-of-m", scene -> ceased(scene, 0)),
            Plant.of("ceased-day-after-m", scene -> ceased(scene, 1)),
            Plant.of("ceased-on-d", scene -> scene.single(5900).ceased(scene.periods.date(), "转网")),
            Plant.of("ceases-tomorrow", scene -> scene.single(5900).ceased(scene.periods.night(2), "搬迁")),
            Plant.of("opened-on-d", scene -> scene.single(5900).opened(scene.periods.date())),
            Plant.of("one-service-ceased-long-ago", LifePlants::oneCeased),
            Plant.of("all-services-ceased", LifePlants::allCeased),
            Plant.of("suspended", scene -> scene.single(2900).status = "SUSPENDED"),
            Plant.of("customer-without-services", Scene::customer));

    private LifePlants() {}

    private static void ceased(Scene scene, int daysAfterMonth) {
        scene.single(5900).ceased(scene.periods.last(0).plusDays(daysAfterMonth), "资费高");
    }

    private static void newWithShortPackage(Scene scene) {
        Service service = scene.service(scene.customer(), Product.BROADBAND).flat(6000);
        service.opened(scene.periods.last(0).plusDays(1));
        service.on(
                Offer.annual(service.product, service.rent),
                service.opened,
                scene.periods.date().plusDays(12));
    }

    private static void replaced(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.MOBILE_4G).flat(3900).ceased(scene.periods.first(1), "换号");
        scene.service(customer, Product.MOBILE_5G).flat(9900).opened(scene.periods.first(1));
    }

    private static void oneCeased(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.MOBILE_4G).flat(4900);
        scene.service(customer, Product.FIXED)
                .flat(2000)
                .ceased(scene.periods.date().minusMonths(11), "不再使用");
    }

    private static void allCeased(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.MOBILE_4G).flat(4900).ceased(scene.periods.first(1), "转网");
        scene.service(customer, Product.BROADBAND).flat(6000).ceased(scene.periods.first(0), "转网");
    }
}
