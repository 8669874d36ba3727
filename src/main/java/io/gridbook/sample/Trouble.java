package io.gridbook.sample;

import java.util.SplittableRandom;

/** What a manager's list is for: about a quarter of ordinary customers has one of these. */
final class Trouble {
    private Trouble() {}

    /** Says whether it found the customer in. */
    static boolean visit(Customer customer, Level level, Scene scene) {
        int draw = scene.random.nextInt(1000);
        if (draw < 75) {
            return drop(customer, level, scene.random);
        }
        if (draw < 180) {
            return surge(customer, level, scene.random);
        }
        if (draw < 240) {
            expiring(customer, scene);
        } else if (draw < 280) {
            expired(customer, scene);
        } else if (draw < 345) {
            arrears(customer, scene);
        }
        return draw < 345;
    }

    private static boolean drop(Customer customer, Level level, SplittableRandom random) {
        if (level.tied()) {
            return false;
        }
        int keeps = 20 + random.nextInt(40);
        for (Service service : customer.services) {
            service.spend[0] = service.spend[0] * keeps / 100;
            if (random.nextInt(5) < 3) {
                service.rent = service.rent * 30 / 70;
            }
        }
        return true;
    }

    private static boolean surge(Customer customer, Level level, SplittableRandom random) {
        if (level.maySurge()) {
            Service service = customer.first();
            service.spend[0] = service.spend[0] * (160 + random.nextInt(90)) / 100 + 1000;
        }
        return level.maySurge();
    }

    private static void expiring(Customer customer, Scene scene) {
        Service service = customer.first();
        service.annual(scene.periods.date().plusDays(scene.random.nextInt(31)));
        if (scene.random.nextInt(8) == 0 && service.packageEnd != null) {
            service.renewed(service.packageEnd.plusDays(1));
        }
    }

    private static void expired(Customer customer, Scene scene) {
        int days = scene.periods.date().getDayOfMonth() + 27;
        customer.first().annual(scene.periods.date().minusDays(1L + scene.random.nextInt(days)));
    }

    private static void arrears(Customer customer, Scene scene) {
        int draw = scene.random.nextInt(10);
        int newest = scene.periods.overdue();
        int oldest = newest + (draw < 5 ? 0 : draw < 7 ? 1 : draw < 9 ? 2 : 3 + scene.random.nextInt(3));
        for (int back = oldest; back >= newest; back--) {
            Service service = customer.first();
            long unpaid = service.total(back, scene.periods);
            if (unpaid > 0) {
                scene.debt(service, back, scene.random.nextInt(10) == 0 ? (unpaid + 1) / 2 : unpaid);
            }
        }
    }
}
