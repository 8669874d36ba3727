package io.gridbook.sample;

import java.util.List;

/** Rows that refer to records in no file, far below the share that a run refuses. */
final class OrphanPlants {
    static final List<Plant> ALL = List.of(
            Plant.of("orphan-customer-unknown-grid", OrphanPlants::unknownGrid),
            Plant.of("orphan-service-unknown-customer", OrphanPlants::unknownCustomer),
            Plant.of("orphan-bill-unknown-service", OrphanPlants::unknownService),
            Plant.of("orphan-arrears-unknown-service", OrphanPlants::arrearsUnknownService),
            Plant.of("orphan-arrears-unknown-account", OrphanPlants::arrearsUnknownAccount));

    private OrphanPlants() {}

    private static void unknownGrid(Scene scene) {
        Service service = scene.single(6600).newest(2000);
        scene.block.customers.get(scene.block.customers.size() - 1).grid = "G9" + service.id.substring(4);
    }

    private static void unknownCustomer(Scene scene) {
        scene.block.strays.add(
                scene.detached("C99" + scene.grid().code(), Product.BROADBAND).flat(6000));
    }

    private static void unknownService(Scene scene) {
        scene.block.ghosts.add(scene.detached("", Product.FIXED).flat(2500));
    }

    private static void arrearsUnknownService(Scene scene) {
        scene.debt(scene.detached("", Product.FIXED), 1, 2500);
    }

    private static void arrearsUnknownAccount(Scene scene) {
        Service nowhere = scene.detached("", Product.FIXED);
        scene.block.debts.add(new Debt(nowhere.account, null, scene.periods.code(1), scene.periods.due(1), 3300));
    }
}
