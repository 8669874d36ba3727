package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;

/** The few cases of the grid that has hardly any. */
final class QuietStories {
    static final List<Story> ALL = List.of(
            Story.both("86.00 → 41.00", "SPEND_DROP", scene -> SpendStories.plain(scene, 4100, 8600)),
            Story.both("broadband ends on 11-12", "PACKAGE_EXPIRING 15", scene -> {
                Customer customer = SpendStories.plain(scene, 5900);
                scene.service(customer, Product.BROADBAND).flat(3000).annual(LocalDate.of(2026, 11, 12));
                return customer;
            }),
            Story.changes("August unpaid, in the files only from 10-30", List.of(), List.of("ARREARS PHONE"), scene -> {
                Customer customer = SpendStories.plain(scene, 3900);
                scene.debt(customer.first(), 1, 3900).since = 2;
                return customer;
            }));

    private QuietStories() {}
}
