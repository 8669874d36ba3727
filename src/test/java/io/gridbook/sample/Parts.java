package io.gridbook.sample;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Who of the town's ordinary customers may take a part in an office story. */
final class Parts {
    static final Predicate<Customer> ONE_MOBILE = customer ->
            customer.services.size() == 1 && customer.first().product.mobile() && live(customer.first());

    static final Predicate<Customer> TWO_SERVICES_ON_ONE_ACCOUNT = customer -> customer.services.size() == 2
            && customer.services.stream().allMatch(Parts::live)
            && customer.services.get(1).account.equals(customer.first().account);

    static final Predicate<Customer> FALLEN =
            customer -> live(customer.first()) && customer.first().spend[0] * 10 < customer.first().spend[1] * 6;

    static final Predicate<Customer> STEADY =
            ONE_MOBILE.and(customer -> customer.first().spend[0] * 10 > customer.first().spend[1] * 8);

    private Parts() {}

    /** A mobile that was billed the same in each month of the window. */
    static Predicate<Customer> flat(long fen) {
        return ONE_MOBILE.and(customer -> {
            long[] spend = customer.first().spend;
            return spend[0] == fen && spend[1] == fen && spend[2] == fen;
        });
    }

    static Predicate<Customer> owing(Scene scene) {
        return customer -> live(customer.first())
                && scene.block.debts.stream()
                        .anyMatch(debt -> customer.first().id.equals(debt.service));
    }

    private static boolean live(Service service) {
        return service.liveOn(LocalDate.of(2026, 10, 30)) && service.since == 1;
    }
}
