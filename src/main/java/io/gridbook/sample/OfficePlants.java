package io.gridbook.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of optional exports that refer to records in no file, far below the share that a run refuses. */
final class OfficePlants {
    /** A smaller drop has too few rows of some kinds for one in twenty. */
    private static final int FEWEST_GRIDS = 5;

    private static final int RARITY = 6;

    static final List<Plant> ALL = List.of(
            Plant.rare("orphan-balance-unknown-account", RARITY, OfficePlants::balance),
            Plant.rare("orphan-charge-unknown-service", RARITY, OfficePlants::charge),
            Plant.rare("orphan-disconnect-unknown-service", RARITY, OfficePlants::order),
            Plant.rare("orphan-adjustment-unknown-service", RARITY, scene -> adjustment(scene, nobody("S", scene))),
            Plant.rare("orphan-adjustment-unknown-account", RARITY, scene -> adjustment(scene, null)),
            Plant.rare("orphan-premises-unknown-grid", RARITY, OfficePlants::premises),
            Plant.rare("orphan-exemption-unknown-account", RARITY, OfficePlants::account),
            Plant.rare("orphan-exemption-unknown-customer", RARITY, OfficePlants::customer));

    private OfficePlants() {}

    static void plant(Scene scene) {
        int grids = scene.territory.size();
        for (int ordinal = 0; grids >= FEWEST_GRIDS && ordinal < ALL.size(); ordinal++) {
            Plant plant = ALL.get(ordinal);
            if (plant.due(ordinal, scene.index, grids)) {
                plant.act().accept(scene);
                scene.block.count(plant.name());
            }
        }
    }

    private static void balance(Scene scene) {
        scene.block.balances.add(new Balance(nobody("K", scene), Prepayment.CASH, 5600, 0, null));
    }

    private static void charge(Scene scene) {
        scene.block.ghostCharges.add(stray(scene).flat(3100));
    }

    private static void order(Scene scene) {
        scene.block.orders.add(new Order(
                nobody("D", scene),
                nobody("S", scene),
                scene.periods.date().atTime(10, 20),
                "R02",
                "转网",
                "COMPLETED",
                null,
                null));
    }

    private static void adjustment(Scene scene, @Nullable String service) {
        scene.block.adjustments.add(new Adjustment(
                0,
                nobody(service == null ? "TA" : "TS", scene),
                nobody("K", scene),
                service,
                scene.periods.first(0).plusDays(11),
                -1800,
                "DISPUTE",
                "增值业务非本人订购",
                "DEPARTMENT",
                null));
    }

    private static void premises(Scene scene) {
        scene.block.premises.add(new Premises(
                nobody("L", scene), nobody("G", scene), "新建小区1号楼", null, 36, 0, true, false, 4, 9, 1, "尚未划入网格"));
    }

    private static void account(Scene scene) {
        scene.block.exemptions.add(Exemption.dunning(nobody("K", scene), null, null, "费用争议处理中"));
    }

    private static void customer(Scene scene) {
        scene.block.exemptions.add(Exemption.contact(nobody("C", scene), null, null, "客户要求勿扰"));
    }

    private static Service stray(Scene scene) {
        return new Service(
                nobody("S", scene),
                "",
                nobody("K", scene),
                "",
                Product.FIXED,
                scene.periods.first(0),
                scene.periods.months());
    }

    /** A number that no record has: theirs do not begin with a 9. */
    private static String nobody(String letter, Scene scene) {
        return letter + "9" + Numbers.digits(scene.index, 9);
    }
}
