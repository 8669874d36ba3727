package io.gridbook.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Prepaid money at the end of a month; the working day of 10-29 is 10-30, among the last five of October. */
final class BalanceStories {
    private static final String EXPORT = "balances";
    private static final Predicate<Customer> PAYS_129 = Parts.flat(12_900);

    static final List<OfficeStory> ALL = List.of(
            story("41.20 left on a prepaid mobile that costs 129.00 a month", (customer, scene) -> {
                customer.first().prepaid = true;
                holds(customer, scene, Prepayment.CASH, 4120, null);
            }),
            story("exactly 129.00 left for a month of 129.00", (customer, scene) -> {
                customer.first().prepaid = true;
                holds(customer, scene, Prepayment.CASH, 12_900, null);
            }),
            story("60.00 and a gift of 80.00 that ends on 10-29: 60.00 on 10-30, for 129.00", (customer, scene) -> {
                customer.first().prepaid = true;
                holds(customer, scene, Prepayment.CASH, 6000, null);
                holds(customer, scene, Prepayment.GIFT, 8000, LocalDate.of(2026, 10, 29));
            }),
            story("20.00, and 200.00 that are earmarked, for a month of 129.00", (customer, scene) -> {
                customer.first().prepaid = true;
                holds(customer, scene, Prepayment.CASH, 2000, null);
                holds(customer, scene, Prepayment.EARMARKED, 20_000, null);
            }),
            new OfficeStory(
                    EXPORT,
                    "15.00 left, but one service of the account is paid afterwards",
                    Parts.TWO_SERVICES_ON_ONE_ACCOUNT,
                    (customer, scene) -> {
                        customer.first().prepaid = true;
                        customer.services.get(1).prepaid = false;
                        holds(customer, scene, Prepayment.CASH, 1500, null);
                    }));

    private BalanceStories() {}

    private static OfficeStory story(String shows, BiConsumer<Customer, Scene> act) {
        return new OfficeStory(EXPORT, shows, PAYS_129, act);
    }

    private static void holds(Customer customer, Scene scene, String type, long fen, @Nullable LocalDate validTo) {
        scene.block.balances.add(new Balance(customer.first().account, type, fen, 0, validTo));
    }
}
