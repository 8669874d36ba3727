package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;

/** Annual packages that end around 2026-10-30. */
final class PackageStories {
    private static final String SEVEN = "PACKAGE_EXPIRING 7";
    private static final String FIFTEEN = "PACKAGE_EXPIRING 15";
    private static final String THIRTY = "PACKAGE_EXPIRING 30";
    private static final String THIS_MONTH = "PACKAGE_EXPIRED THIS_MONTH";
    private static final String LAST_MONTH = "PACKAGE_EXPIRED LAST_MONTH";

    static final List<Story> ALL = List.of(
            Story.changes(
                    "ends on 10-29: expiring on its last day, expired the night after",
                    List.of(SEVEN),
                    List.of(THIS_MONTH),
                    scene -> ends(scene, 10, 29)),
            Story.both("ends on 10-30, the last day it is valid", SEVEN, scene -> ends(scene, 10, 30)),
            Story.changes(
                    "ends on 11-06: the stage turns from 8 days to 7",
                    List.of(FIFTEEN),
                    List.of(SEVEN),
                    scene -> ends(scene, 11, 6)),
            Story.both("ends on 11-07, 8 days after 10-30", FIFTEEN, scene -> ends(scene, 11, 7)),
            Story.changes(
                    "ends on 11-14: the stage turns from 16 days to 15",
                    List.of(THIRTY),
                    List.of(FIFTEEN),
                    scene -> ends(scene, 11, 14)),
            Story.both("ends on 11-15, 16 days after 10-30", THIRTY, scene -> ends(scene, 11, 15)),
            Story.changes(
                    "ends on 11-29: 31 days, then 30: a new case",
                    List.of(),
                    List.of(THIRTY),
                    scene -> ends(scene, 11, 29)),
            Story.neither("ends on 11-30, 31 days after 10-30: not yet", scene -> ends(scene, 11, 30)),
            Story.both("ended on 10-05, nothing renewed", THIS_MONTH, scene -> ends(scene, 10, 5)),
            Story.both("ended on 09-30", LAST_MONTH, scene -> ends(scene, 9, 30)),
            Story.both("ended on 09-01, the first day that counts", LAST_MONTH, scene -> ends(scene, 9, 1)),
            Story.neither("ended on 08-31, a day too long ago", scene -> ends(scene, 8, 31)),
            Story.neither("ends on 11-08, renewed from 11-09", scene -> renewed(scene, LocalDate.of(2026, 11, 8), 1)),
            Story.both(
                    "ends on 11-08, renewed only from 11-10: a day without a package",
                    FIFTEEN,
                    scene -> renewed(scene, LocalDate.of(2026, 11, 8), 2)),
            Story.neither(
                    "ended on 10-12, renewed late from 10-20: expired no longer",
                    scene -> renewed(scene, LocalDate.of(2026, 10, 12), 8)),
            Story.changes("ends on 11-10, renewed on 10-30: the case is gone", List.of(FIFTEEN), List.of(), scene -> {
                Customer customer = ends(scene, 11, 10);
                scene.block.onNight(2, () -> customer.first().renewed(LocalDate.of(2026, 11, 11)));
                return customer;
            }),
            Story.neither("a monthly package that ends on 11-03: only annual ones are asked about", scene -> {
                Customer customer = SpendStories.plain(scene, 3900);
                customer.first().packageEnd = LocalDate.of(2026, 11, 3);
                return customer;
            }),
            Story.changes(
                    "two packages: broadband ends on 11-03, television on 11-18",
                    List.of(SEVEN, THIRTY),
                    List.of(SEVEN, THIRTY),
                    scene -> {
                        Customer customer = ends(scene, 11, 3);
                        scene.service(customer, Product.IPTV).flat(1500).annual(LocalDate.of(2026, 11, 18));
                        return customer;
                    }),
            Story.both(
                    "opened on 2026-10-08 with a trial package to 11-09: no tier and no band yet", FIFTEEN, scene -> {
                        Customer customer = scene.customer();
                        Service line = scene.service(customer, Product.BROADBAND)
                                .flat(6000)
                                .opened(LocalDate.of(2026, 10, 8));
                        line.on(Offer.annual(line.product, line.rent), line.opened, LocalDate.of(2026, 11, 9));
                        return customer;
                    }),
            Story.changes(
                    "ends on 11-05, but the last service is ceased on 10-30: no alert without a live service",
                    List.of(SEVEN),
                    List.of(),
                    scene -> {
                        Customer customer = ends(scene, 11, 5);
                        scene.block.onNight(2, () -> customer.first().ceased(LocalDate.of(2026, 10, 30), "转网"));
                        return customer;
                    }));

    private PackageStories() {}

    private static Customer ends(Scene scene, int month, int day) {
        Customer customer = scene.customer();
        scene.service(customer, Product.BROADBAND).flat(6000).annual(LocalDate.of(2026, month, day));
        return customer;
    }

    private static Customer renewed(Scene scene, LocalDate end, int daysAfter) {
        Customer customer = scene.customer();
        scene.service(customer, Product.BROADBAND).flat(6000).annual(end).renewed(end.plusDays(daysAfter));
        return customer;
    }
}
