package io.gridbook.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** The balances of accounts with prepaid services: one in five does not last a month; some hold gifts and earmarked money. */
final class Prepayment {
    static final String CASH = "现金";
    static final String GIFT = "赠送";
    static final String EARMARKED = "专款";

    private Prepayment() {}

    static void pay(Customer customer, Scene scene, SplittableRandom random) {
        monthly(customer, scene.periods.date()).forEach((account, fen) -> pay(account, fen, scene, random));
    }

    /** By account, what its prepaid services cost a month. */
    private static Map<String, Long> monthly(Customer customer, LocalDate day) {
        Map<String, Long> monthly = new LinkedHashMap<>(2);
        for (Service service : customer.services) {
            if (service.prepaid && service.since == 1 && service.liveOn(day)) {
                monthly.merge(service.account, Math.max(0, service.spend[0]), Long::sum);
            }
        }
        return monthly;
    }

    private static void pay(String account, long monthly, Scene scene, SplittableRandom random) {
        int hundredths = random.nextInt(5) == 0 ? 5 + random.nextInt(75) : 110 + random.nextInt(290);
        add(new Balance(account, CASH, monthly * hundredths / 100, monthly / 31, null), scene);
        if (random.nextInt(5) == 0) {
            LocalDate end = scene.periods.date().plusDays(random.nextInt(64) - 3L);
            add(new Balance(account, GIFT, monthly * (10 + random.nextInt(40)) / 100, 0, end), scene);
        }
        if (random.nextInt(12) == 0) {
            add(new Balance(account, EARMARKED, 5000 + 5000L * random.nextInt(3), 0, null), scene);
        }
    }

    private static void add(Balance balance, Scene scene) {
        scene.block.balances.add(balance);
    }
}
