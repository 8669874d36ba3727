package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;

/** Who is one customer, and where it belongs. */
final class CustomerStories {
    static final List<Story> ALL = List.of(
            Story.both(
                    "two records with one certificate in this grid: 60.00 + 40.00 → 20.00 + 40.00, together 40 % less",
                    "SPEND_DROP", scene -> {
                        Customer one = SpendStories.plain(scene, 2000, 6000);
                        Customer two = SpendStories.plain(scene, 4000);
                        two.sharesCertificateWith(one);
                        two.name = one.name;
                        return one;
                    }),
            Story.neither(
                    "two records with one certificate, this one and one in the grid next door; the smaller customer_id stands for both",
                    scene -> {
                        Customer one = SpendStories.plain(scene, 8000);
                        Customer two = SpendStories.plain(scene, 5000);
                        two.sharesCertificateWith(one);
                        two.name = one.name;
                        two.grid = scene.territory.nextDoor(scene.index).code();
                        return one;
                    }),
            Story.neither(
                    "the same certificate as the next record, which lives in the other area: two customers", scene -> {
                        Customer one = SpendStories.plain(scene, 6600);
                        Customer two = SpendStories.plain(scene, 3300);
                        two.sharesCertificateWith(one);
                        two.name = one.name;
                        two.grid = scene.territory.elsewhere(scene.index).code();
                        return one;
                    }),
            Story.neither(
                    "passport written in small letters here and in capitals on the next record: one customer",
                    scene -> {
                        Customer one = SpendStories.plain(scene, 4400);
                        Customer two = SpendStories.plain(scene, 2200);
                        one.certificate("PASSPORT", "zz004417b");
                        two.certificate("PASSPORT", "ＺＺ004417B");
                        two.name = one.name;
                        return one;
                    }),
            Story.neither("certificate 不详, as on the next record: a placeholder does not merge", scene -> {
                Customer one = SpendStories.plain(scene, 2600);
                one.certificate("ID_CARD", "不详");
                SpendStories.plain(scene, 2700);
                scene.block.customers.get(scene.block.customers.size() - 1).certificate("ID_CARD", "不详");
                return one;
            }),
            Story.changes(
                    "40.00 → 20.00; on 10-30 its certificate is corrected and the next record's 50.00 → 50.00 joins it: together 22 % less",
                    List.of("SPEND_DROP"), List.of(), scene -> {
                        Customer one = SpendStories.plain(scene, 2000, 4000);
                        Customer two = SpendStories.plain(scene, 5000);
                        scene.block.onNight(2, () -> two.sharesCertificateWith(one));
                        return one;
                    }),
            Story.both(
                    "83.00 → 50.00; moves to the grid next door on 10-30 and takes its case along",
                    "SPEND_DROP",
                    scene -> {
                        Customer customer = SpendStories.plain(scene, 5000, 8300);
                        scene.block.onNight(
                                2,
                                () -> customer.grid =
                                        scene.territory.nextDoor(scene.index).code());
                        return customer;
                    }),
            Story.both("90.00 → 45.00; moves to the other area on 10-30 and is ranked there", "SPEND_DROP", scene -> {
                Customer customer = SpendStories.plain(scene, 4500, 9000);
                scene.block.onNight(
                        2,
                        () -> customer.grid =
                                scene.territory.elsewhere(scene.index).code());
                return customer;
            }),
            Story.neither("opened on 10-30: not there the night before", scene -> {
                Customer customer = SpendStories.plain(scene, 0);
                customer.first().opened(LocalDate.of(2026, 10, 30)).since = 2;
                customer.first().packageStart = customer.first().opened;
                customer.since = 2;
                return customer;
            }),
            Story.neither("both services ceased in September and October: no alert", scene -> {
                Customer customer = SpendStories.plain(scene, 4900);
                customer.first().ceased(LocalDate.of(2026, 10, 9), "转网");
                scene.service(customer, Product.FIXED).flat(2000).ceased(LocalDate.of(2026, 9, 3), "不再使用");
                return customer;
            }),
            Story.neither("a remark with a comma and quotation marks", scene -> {
                Customer customer = SpendStories.plain(scene, 4300);
                customer.remark = "客户说\"下午来电\", 上午不接电话";
                return customer;
            }));

    private CustomerStories() {}
}
