package io.gridbook.sample;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Buildings of a grid in which customers live, with who else serves them. */
final class Survey {
    private static final int MOST = 24;

    private Survey() {}

    static void walk(Scene scene, SplittableRandom random) {
        Set<String> seen = new HashSet<>();
        for (Customer customer : scene.block.customers) {
            String building = customer.building;
            boolean here = customer.grid.equals(scene.grid().code());
            if (here && building != null && seen.size() < MOST && seen.add(building)) {
                scene.block.premises.add(building(customer, building, seen.size(), scene, random));
            }
        }
    }

    private static Premises building(
            Customer customer, String building, int number, Scene scene, SplittableRandom random) {
        int households = 12 * (1 + random.nextInt(6));
        int shops = random.nextInt(4) == 0 ? 2 + random.nextInt(8) : 0;
        boolean broadband = random.nextInt(10) > 0;
        return new Premises(
                "L" + scene.grid().code().substring(1) + Numbers.digits(number, 3),
                scene.grid().code(),
                building,
                customer.address,
                households,
                shops,
                random.nextInt(20) > 0,
                broadband,
                random.nextInt(households / 3),
                random.nextInt(households / 2),
                random.nextInt(households / 6),
                remark(shops, broadband));
    }

    private static String remark(int shops, boolean broadband) {
        String ground = shops > 0 ? "一楼底商" + shops + "户" : "";
        String lines = broadband ? "" : "无宽带资源，待建";
        return ground.isEmpty() || lines.isEmpty() ? ground + lines : ground + "，" + lines;
    }
}
