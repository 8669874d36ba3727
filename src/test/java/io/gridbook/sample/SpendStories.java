package io.gridbook.sample;

import java.util.List;

/** Spend of September against August. */
final class SpendStories {
    static final List<Story> ALL = List.of(
            Story.both(
                    "128.00 → 76.50, 40.2 % less, nearly all of it voice",
                    "SPEND_DROP", scene -> {
                        Customer customer = scene.customer();
                        Service phone = scene.service(customer, Product.FIXED)
                                .flat(12800)
                                .newest(7650);
                        phone.rent = 2000;
                        return customer;
                    }),
            Story.both("100.00 → 69.99, just over 30 %", "SPEND_DROP", scene -> plain(scene, 6999, 10000)),
            Story.neither("100.00 → 70.00, exactly 30 %: not flagged", scene -> plain(scene, 7000, 10000)),
            Story.both("99.00 → 49.00 since the broadband was ceased on 2026-09-05", "SPEND_DROP", scene -> {
                Customer customer = plain(scene, 3900, 3900);
                scene.service(customer, Product.BROADBAND)
                        .flat(6000)
                        .newest(1000)
                        .ceased(scene.periods.first(0).plusDays(4), "搬迁");
                return customer;
            }),
            Story.both(
                    "50.00 → −5.00, a credit on the September bill", "SPEND_DROP", scene -> plain(scene, -500, 5000)),
            Story.both("45.00 → nothing: no bill row for September", "SPEND_DROP", scene -> {
                Customer customer = plain(scene, 4500, 4500);
                customer.first().unbilled(0);
                return customer;
            }),
            Story.both(
                    "40.00 → 52.01, just over 30 % and over 10.00", "SPEND_SURGE", scene -> plain(scene, 5201, 4000)),
            Story.neither("40.00 → 52.00, exactly 30 %: not flagged", scene -> plain(scene, 5200, 4000)),
            Story.both("20.00 → 30.00, a rise of exactly 10.00", "SPEND_SURGE", scene -> plain(scene, 3000, 2000)),
            Story.neither("20.00 → 29.99, a rise of 9.99: not flagged", scene -> plain(scene, 2999, 2000)),
            Story.neither(
                    "100.00 → 200.00 in band HIGH, where no rise is flagged", scene -> plain(scene, 20000, 10000)),
            Story.neither(
                    "35.00 a month, and 300.00 of installation in September, which is not comparable spend", scene -> {
                        Customer customer = plain(scene, 3500, 3500);
                        customer.first().oneOff(0, 30000);
                        return customer;
                    }),
            Story.neither("60.00 + 60.00 → 20.00 + 100.00: one number falls, the customer does not", scene -> {
                Customer customer = plain(scene, 2000, 6000);
                scene.service(customer, Product.MOBILE_5G).flat(6000).newest(10000);
                return customer;
            }),
            Story.neither("179.99 in three months: 三月均消费 60.00, band HIGH", scene -> {
                Customer customer = plain(scene, 6000, 6000);
                customer.first().newest(6000, 6000, 5999);
                return customer;
            }),
            Story.neither("179.98 in three months: 三月均消费 59.99, band MID", scene -> plain(scene, 5999, 5999, 6000)),
            Story.neither("89.99 in three months: 三月均消费 30.00, band MID", scene -> plain(scene, 3000, 2999, 3000)),
            Story.neither(
                    "119.99 in the two months since it was opened, 59.995 each: 三月均消费 60.00, band HIGH", scene -> {
                        Customer customer = plain(scene, 6000, 5999);
                        customer.first().opened(scene.periods.first(1).plusDays(2));
                        return customer;
                    }),
            Story.neither("nothing to pay for a year: 三月均消费 0.00, tier LOW", scene -> plain(scene, 0, 0)));

    private SpendStories() {}

    /** A mobile customer with these bills, newest first; the last one goes on back. */
    static Customer plain(Scene scene, long... newest) {
        Customer customer = scene.customer();
        Service service = scene.service(customer, Product.MOBILE_4G).flat(newest[newest.length - 1]);
        service.newest(newest).on(Offer.monthly(service.product, service.rent), service.opened, null);
        return customer;
    }
}
