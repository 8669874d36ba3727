package io.gridbook.sample;

import java.util.List;

/** Unpaid bills at the limits of due date, age and stage, and rows that must find their customer through an account. */
final class ArrearsPlants {
    static final List<Plant> ALL = List.of(
            Plant.of("arrears-due-on-d", scene -> due(scene, 0)),
            Plant.of("arrears-due-day-before-d", scene -> due(scene, -1)),
            Plant.of("arrears-not-yet-due", scene -> due(scene, 20)),
            Plant.of("arrears-of-one-fen", scene -> scene.debt(scene.single(4900), 1, 1)),
            Plant.of("arrears-age-2", scene -> scene.debt(scene.single(4900), 1, 4900)),
            Plant.of("arrears-age-3", scene -> scene.debt(scene.single(4900), 2, 4900)),
            Plant.of("arrears-gap-in-months", ArrearsPlants::gap),
            Plant.of("arrears-partly-paid", scene -> scene.debt(scene.single(4900), 1, 1750)),
            Plant.of("arrears-without-service", ArrearsPlants::withoutService),
            Plant.of("arrears-account-of-two-customers", ArrearsPlants::sharedAccount),
            Plant.of("arrears-account-smallest-service-orphaned", ArrearsPlants::orphanFirst),
            Plant.of("arrears-service-and-account-rows", ArrearsPlants::bothKinds),
            Plant.of("arrears-in-bundle", ArrearsPlants::bundle),
            Plant.of("arrears-of-ceased-service", ArrearsPlants::ceasedService),
            Plant.of("arrears-of-customer-all-ceased", ArrearsPlants::allCeased),
            Plant.of("arrears-due-one-overdue-one-not", ArrearsPlants::mixed));

    private ArrearsPlants() {}

    private static void due(Scene scene, int days) {
        Service service = scene.single(4900);
        scene.block.debts.add(new Debt(
                service.account,
                service.id,
                scene.periods.code(0),
                scene.periods.date().plusDays(days),
                4900));
    }

    private static void gap(Scene scene) {
        Service service = scene.single(4900);
        scene.debt(service, 1, 4900);
        scene.debt(service, 5, 4900);
    }

    private static Debt accountRow(Scene scene, Service service, int back, long fen) {
        Debt debt = new Debt(service.account, null, scene.periods.code(back), scene.periods.due(back), fen);
        scene.block.debts.add(debt);
        return debt;
    }

    private static void withoutService(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.BROADBAND).flat(6000);
        scene.service(customer, Product.MOBILE_4G).flat(3900);
        accountRow(scene, customer.first(), 1, 9900);
    }

    /** The row goes to the customer of the smaller service_id, the first of the two. */
    private static void sharedAccount(Scene scene) {
        Service one = scene.single(4900);
        scene.single(3900).account(one.account);
        accountRow(scene, one, 1, 8800);
    }

    private static void orphanFirst(Scene scene) {
        Service stray =
                scene.detached("C99" + scene.grid().code(), Product.MOBILE_4G).flat(2900);
        scene.block.strays.add(stray);
        Service known = scene.single(4900).account(stray.account);
        accountRow(scene, known, 1, 7800);
    }

    private static void bothKinds(Scene scene) {
        Service service = scene.single(4900);
        scene.debt(service, 1, 4900);
        accountRow(scene, service, 1, 1200);
    }

    private static void bundle(Scene scene) {
        Customer customer = scene.customer();
        String id = "B" + customer.id;
        scene.service(customer, Product.BROADBAND).flat(6000).bundle(id, "融合套餐 129元");
        scene.service(customer, Product.FIXED).flat(2000).bundle(id, "融合套餐 129元");
        Service phone = scene.service(customer, Product.MOBILE_5G).flat(4900).bundle(id, "融合套餐 129元");
        scene.service(customer, Product.IPTV).flat(1500);
        scene.debt(phone, 1, 4900);
    }

    private static void ceasedService(Scene scene) {
        Customer customer = scene.customer();
        scene.service(customer, Product.MOBILE_4G).flat(4900);
        Service gone = scene.service(customer, Product.FIXED).flat(2600).ceased(scene.periods.last(2), "欠费拆机");
        scene.debt(gone, 2, 2600);
    }

    private static void allCeased(Scene scene) {
        Service gone = scene.single(5900).ceased(scene.periods.first(1), "欠费拆机");
        scene.debt(gone, 2, 5900);
    }

    private static void mixed(Scene scene) {
        Service service = scene.single(4900);
        scene.debt(service, 1, 4900);
        scene.block.debts.add(new Debt(
                service.account,
                service.id,
                scene.periods.code(0),
                scene.periods.date().plusDays(3),
                4900));
    }
}
