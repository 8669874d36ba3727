package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;

/** What changes on the second night: the first shows the state before. */
final class NightPlants {
    private static final int SECOND = 2;

    static final List<Plant> ALL = List.of(
            Plant.of("night-2-moves-to-other-area", NightPlants::movesArea),
            Plant.of("night-2-moves-to-next-grid", NightPlants::movesGrid),
            Plant.of("night-2-certificate-corrected-merges", NightPlants::merges),
            Plant.of("night-2-certificate-corrected-parts", NightPlants::parts),
            Plant.of("night-2-service-to-other-customer", NightPlants::handsOver),
            Plant.of("night-2-service-ceases", NightPlants::ceases),
            Plant.of("night-2-service-opens", NightPlants::opens),
            Plant.of("night-2-new-customer", NightPlants::newCustomer),
            Plant.of("night-2-arrears-paid", NightPlants::paid),
            Plant.of("night-2-arrears-oldest-paid", NightPlants::oldestPaid),
            Plant.of("night-2-arrears-partly-paid", NightPlants::partlyPaid),
            Plant.of("night-2-arrears-new", NightPlants::newArrears),
            Plant.of("night-2-package-renewed", NightPlants::renewed),
            Plant.of("night-2-orphan-arrives", NightPlants::orphanArrives));

    private NightPlants() {}

    private static Customer lastOf(Scene scene) {
        return scene.block.customers.get(scene.block.customers.size() - 1);
    }

    private static void movesArea(Scene scene) {
        scene.single(8300).newest(5000);
        Customer customer = lastOf(scene);
        scene.block.onNight(
                SECOND,
                () -> customer.grid = scene.territory.elsewhere(scene.index).code());
    }

    private static void movesGrid(Scene scene) {
        scene.single(8300).newest(5000);
        Customer customer = lastOf(scene);
        scene.block.onNight(
                SECOND,
                () -> customer.grid = scene.territory.nextDoor(scene.index).code());
    }

    private static void merges(Scene scene) {
        scene.single(4100);
        Customer one = lastOf(scene);
        scene.single(2500);
        Customer two = lastOf(scene);
        scene.block.onNight(SECOND, () -> two.sharesCertificateWith(one));
    }

    private static void parts(Scene scene) {
        scene.single(4100);
        Customer one = lastOf(scene);
        scene.single(2500).newest(1000);
        Customer two = lastOf(scene);
        String own = two.idNumber;
        String type = two.idType;
        two.sharesCertificateWith(one);
        scene.block.onNight(SECOND, () -> two.certificate(type, own));
    }

    private static void handsOver(Scene scene) {
        Service service = scene.single(7400);
        scene.single(3300);
        Customer other = lastOf(scene);
        other.grid = scene.territory.elsewhere(scene.index).code();
        scene.block.onNight(SECOND, () -> service.owner = other.id);
    }

    private static void ceases(Scene scene) {
        Service service = scene.single(7400).newest(4000);
        scene.block.onNight(SECOND, () -> service.ceased(scene.periods.night(SECOND), "转网"));
    }

    private static void opens(Scene scene) {
        scene.single(7400);
        Service added = scene.service(lastOf(scene), Product.IPTV).opened(scene.periods.night(SECOND));
        added.since = SECOND;
    }

    private static void newCustomer(Scene scene) {
        Service service = scene.single(0).opened(scene.periods.night(SECOND));
        service.since = SECOND;
        lastOf(scene).since = SECOND;
    }

    private static void paid(Scene scene) {
        scene.debt(scene.single(4900), 1, 4900).paid = SECOND;
    }

    private static void oldestPaid(Scene scene) {
        Service service = scene.single(4900);
        scene.debt(service, 3, 4900).paid = SECOND;
        scene.debt(service, 1, 4900);
    }

    private static void partlyPaid(Scene scene) {
        Debt debt = scene.debt(scene.single(4900), 1, 4900);
        scene.block.onNight(SECOND, () -> debt.outstanding = 2000);
    }

    private static void newArrears(Scene scene) {
        scene.debt(scene.single(4900), 1, 4900).since = SECOND;
    }

    private static void renewed(Scene scene) {
        LocalDate end = scene.periods.date().plusDays(10);
        Service service =
                scene.service(scene.customer(), Product.BROADBAND).flat(6000).annual(end);
        scene.block.onNight(SECOND, () -> service.renewed(end.plusDays(1)));
    }

    private static void orphanArrives(Scene scene) {
        scene.single(6000).newest(3000);
        lastOf(scene).since = SECOND;
    }
}
