package io.gridbook.sample;

import java.util.ArrayList;
import java.util.List;

/** Makes one grid's customers: the planted cases that are due in it, then ordinary ones until it is full. */
final class Street {
    private static final double GOLDEN = 0.6180339887498949;

    private final SampleOptions options;
    private final Territory territory;
    private final Scene scene;

    Street(SampleOptions options, Territory territory, int index) {
        this.options = options;
        this.territory = territory;
        this.scene = new Scene(options, territory, index);
    }

    Scene scene() {
        return scene;
    }

    Evening settle() {
        plant();
        int planted = scene.block.customers.size();
        int debts = scene.block.debts.size();
        fill();
        new BackOffice(scene).settle(scene.block.customers);
        OfficePlants.plant(scene);
        List<Customer> ordinary = scene.block.customers;
        List<Debt> all = scene.block.debts;
        return new Evening(
                scene,
                List.copyOf(ordinary.subList(planted, ordinary.size())),
                new ArrayList<>(all.subList(debts, all.size())));
    }

    /** A plant takes six records at most; a small grid starts where the one before it ended. */
    private void plant() {
        List<Plant> plants = options.nights() > 1 ? Plant.ALL : Plant.ONE_NIGHT;
        int start = scene.size() < 2 * plants.size() ? scene.index * scene.size() / 2 : 0;
        for (int i = 0; i < plants.size() && scene.left() >= 6; i++) {
            int ordinal = (start + i) % plants.size();
            Plant plant = plants.get(ordinal);
            if (plant.due(ordinal, scene.index, territory.size())) {
                plant.act().accept(scene);
                scene.block.count(plant.name());
            }
        }
    }

    private void fill() {
        int area = territory.area(scene.index);
        for (int i = 0; scene.left() > 0; i++) {
            Level level = Level.at(i * GOLDEN % 1);
            Customer customer = Household.move(scene, level);
            if (level.tied()) {
                TieBreak tie = TieBreak.of(area, level);
                tie.apply(customer, scene);
                scene.block.count("tie-at-" + (level == Level.CUT_20 ? "20" : "40") + "-percent-cut-" + tie.words);
            }
            Trouble.visit(customer, level, scene);
        }
    }
}
