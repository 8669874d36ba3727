package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;

/** Unpaid bills; September is 0 months back, June 3. */
final class ArrearsStories {
    private static final String PHONE = "ARREARS PHONE";
    private static final String VISIT = "ARREARS VISIT";

    static final List<Story> ALL = List.of(
            Story.both("September unpaid, 49.00, due on 10-25", PHONE, scene -> owes(scene, 0)),
            Story.both(
                    "August and September unpaid, 98.00: two months are not yet a visit",
                    PHONE,
                    scene -> owes(scene, 1, 0)),
            Story.both(
                    "July to September unpaid, 147.00: three months, so a visit", VISIT, scene -> owes(scene, 2, 1, 0)),
            Story.both("May and August unpaid, with paid months between", VISIT, scene -> owes(scene, 4, 1)),
            Story.changes("August unpaid, paid on 10-30: the case is gone", List.of(PHONE), List.of(), scene -> {
                Customer customer = owes(scene, 1);
                debts(scene, 1).forEach(debt -> debt.paid = 2);
                return customer;
            }),
            Story.changes(
                    "June and September unpaid; June is paid on 10-30, so the stage falls back",
                    List.of(VISIT),
                    List.of(PHONE),
                    scene -> {
                        Customer customer = owes(scene, 3, 0);
                        debts(scene, 2).get(0).paid = 2;
                        return customer;
                    }),
            Story.both("August unpaid; 29.00 of 49.00 are paid on 10-30, 20.00 stay", PHONE, scene -> {
                Customer customer = owes(scene, 1);
                scene.block.onNight(2, () -> debts(customer, scene).outstanding = 2000);
                return customer;
            }),
            Story.changes(
                    "September unpaid and due on 10-29: late on 10-30, a new case",
                    List.of(),
                    List.of(PHONE),
                    scene -> due(scene, 29)),
            Story.neither("September unpaid, due on 10-30: not late that night", scene -> due(scene, 30)),
            Story.both("an account with broadband and mobile, arrears of 99.00 without a service", PHONE, scene -> {
                Customer customer = SpendStories.plain(scene, 3900);
                scene.service(customer, Product.BROADBAND).flat(6000);
                scene.block.debts.add(
                        new Debt(customer.first().account, null, "202608", LocalDate.of(2026, 9, 25), 9900));
                return customer;
            }),
            Story.both(
                    "a bundle of broadband, landline and mobile; only the mobile is unpaid, all three stop",
                    PHONE,
                    scene -> {
                        Customer customer = SpendStories.plain(scene, 4900);
                        scene.service(customer, Product.BROADBAND).flat(6000);
                        scene.service(customer, Product.FIXED).flat(2000);
                        customer.services.forEach(service -> service.bundle("B" + customer.id, "智慧家庭融合"));
                        scene.debt(customer.first(), 1, 4900);
                        return customer;
                    }),
            Story.both(
                    "one account for this customer and the next: arrears without a service go to the smaller service_id",
                    PHONE,
                    scene -> {
                        Customer payer = SpendStories.plain(scene, 4900);
                        SpendStories.plain(scene, 3900);
                        lastOf(scene).first().account(payer.first().account);
                        scene.block.debts.add(
                                new Debt(payer.first().account, null, "202609", LocalDate.of(2026, 10, 25), 8800));
                        return payer;
                    }),
            Story.both("suspended for arrears since July", VISIT, scene -> {
                Customer customer = owes(scene, 2, 1);
                customer.first().status = "SUSPENDED";
                return customer;
            }),
            Story.neither("ceased in August with July unpaid: money is owed, but no live service is left", scene -> {
                Customer customer = owes(scene, 2);
                customer.first().ceased(LocalDate.of(2026, 8, 1), "欠费拆机");
                return customer;
            }),
            Story.changes(
                    "everything at once: 160.00 → 88.00, broadband ends on 11-04, August unpaid",
                    List.of("SPEND_DROP", "PACKAGE_EXPIRING 7", PHONE),
                    List.of("SPEND_DROP", "PACKAGE_EXPIRING 7", PHONE),
                    scene -> {
                        Customer customer = SpendStories.plain(scene, 2800, 10000);
                        scene.service(customer, Product.BROADBAND).flat(6000).annual(LocalDate.of(2026, 11, 4));
                        scene.debt(customer.first(), 1, 10000);
                        return customer;
                    }));

    private ArrearsStories() {}

    private static Customer owes(Scene scene, int... months) {
        Customer customer = SpendStories.plain(scene, 4900);
        for (int back : months) {
            scene.debt(customer.first(), back, 4900);
        }
        return customer;
    }

    private static Customer due(Scene scene, int day) {
        Customer customer = SpendStories.plain(scene, 4900);
        Service service = customer.first();
        scene.block.debts.add(new Debt(service.account, service.id, "202609", LocalDate.of(2026, 10, day), 4900));
        return customer;
    }

    private static Customer lastOf(Scene scene) {
        return scene.block.customers.get(scene.block.customers.size() - 1);
    }

    private static List<Debt> debts(Scene scene, int newest) {
        List<Debt> all = scene.block.debts;
        return all.subList(all.size() - newest, all.size());
    }

    private static Debt debts(Customer customer, Scene scene) {
        return scene.block.debts.stream()
                .filter(debt -> customer.first().id.equals(debt.service))
                .findFirst()
                .orElseThrow();
    }
}
