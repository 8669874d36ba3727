package io.gridbook.sample;

import java.util.SplittableRandom;

/** How fast this month's charges run: mostly as last month's, for three customers in a hundred far slower. */
final class Metering {
    private Metering() {}

    static void read(Customer customer, SplittableRandom random) {
        boolean slow = random.nextInt(100) < 3;
        for (Service service : customer.services) {
            service.pace = slow ? 25 + random.nextInt(40) : 88 + random.nextInt(25);
            service.uncharged = random.nextInt(200) == 0;
        }
    }
}
