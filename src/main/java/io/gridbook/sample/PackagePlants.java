package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Annual packages that end at the limits of a stage, and renewals that come early, on time and late. */
final class PackagePlants {
    private static final List<Plant> CASES = List.of(
            Plant.of("package-end-first-of-last-month", scene -> annual(scene, lastMonth(scene))),
            Plant.of(
                    "package-end-before-last-month",
                    scene -> annual(scene, lastMonth(scene).minusDays(1))),
            Plant.of("package-end-last-of-last-month", scene -> annual(scene, scene.periods.last(0))),
            Plant.of("renewed-before-end", scene -> renewed(scene, 9, -30)),
            Plant.of("renewed-on-end-plus-1", scene -> renewed(scene, 9, 1)),
            Plant.of("renewed-late-on-end-plus-2", scene -> renewed(scene, 9, 2)),
            Plant.of("expired-renewed-late", scene -> renewed(scene, -5, 20)),
            Plant.of("expired-renewed-on-end-plus-1", scene -> renewed(scene, -5, 1)),
            Plant.of("monthly-term-ends-soon", PackagePlants::monthly),
            Plant.of("package-of-ceased-service", PackagePlants::ceased),
            Plant.of("package-of-suspended-service", scene -> annual(scene, day(scene, 4)).status = "SUSPENDED"),
            Plant.of("package-without-conversion-fee", PackagePlants::withoutConversion),
            Plant.of("two-packages-expiring", PackagePlants::two));

    static final List<Plant> ALL = Stream.concat(
                    IntStream.of(0, 7, 8, 15, 16, 30, 31, -1)
                            .mapToObj(days ->
                                    Plant.of("package-end-d" + signed(days), scene -> annual(scene, day(scene, days)))),
                    CASES.stream())
            .toList();

    private PackagePlants() {}

    private static String signed(int days) {
        return days < 0 ? Integer.toString(days) : "+" + days;
    }

    private static LocalDate day(Scene scene, int days) {
        return scene.periods.date().plusDays(days);
    }

    private static LocalDate lastMonth(Scene scene) {
        return scene.periods.first(0);
    }

    private static Service annual(Scene scene, LocalDate end) {
        return scene.service(scene.customer(), Product.BROADBAND).flat(6000).annual(end);
    }

    private static void renewed(Scene scene, int daysToEnd, int daysAfterEnd) {
        LocalDate end = day(scene, daysToEnd);
        annual(scene, end).renewed(end.plusDays(daysAfterEnd));
    }

    private static void monthly(Scene scene) {
        Service service = scene.single(3900);
        service.on(Offer.monthly(service.product, service.rent), day(scene, -25), day(scene, 5));
    }

    private static void ceased(Scene scene) {
        Service line = annual(scene, day(scene, 6));
        line.ceased(day(scene, -3), "拆机");
        scene.service(scene.block.customers.get(scene.block.customers.size() - 1), Product.MOBILE_4G)
                .flat(3900);
    }

    private static void withoutConversion(Scene scene) {
        scene.service(scene.customer(), Product.IPTV).flat(1500).annual(day(scene, 13));
    }

    private static void two(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.BROADBAND).flat(6000).annual(day(scene, 7));
        scene.service(customer, Product.IPTV).flat(1500).annual(day(scene, 20));
    }
}
