package io.gridbook.sample;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Where the customers of one grid are made: hands out new records, and numbers that nobody else has. */
final class Scene {
    final Block block = new Block();
    final Periods periods;
    final Territory territory;
    final int index;
    final SplittableRandom random;
    /** Of what a night can do without. */
    final SplittableRandom office;

    private final int first;
    private final int end;
    private int next;
    private int extra;

    Scene(SampleOptions options, Territory territory, int index) {
        this.periods = options.periods();
        this.territory = territory;
        this.index = index;
        this.first = territory.firstCustomer(index);
        this.end = territory.firstCustomer(index + 1);
        this.next = first;
        this.random = new SplittableRandom(options.seed() * 0x9E3779B97F4A7C15L + index);
        this.office = new SplittableRandom(options.seed() * 0xBF58476D1CE4E5B9L + index);
    }

    int size() {
        return end - first;
    }

    int left() {
        return end - next;
    }

    Customer customer() {
        int number = next++;
        Customer customer = new Customer("C" + Numbers.digits(number + 1L, 8), grid().code());
        describe(customer, number);
        block.customers.add(customer);
        return customer;
    }

    /** A record with an id of its own making, in place of the next one. */
    Customer customer(String prefix) {
        int number = next++;
        Customer customer = new Customer(prefix + (number + 1), grid().code());
        describe(customer, number);
        block.customers.add(customer);
        return customer;
    }

    Service service(Customer customer, Product product) {
        Service made = detached(customer.id, product);
        if (!customer.services.isEmpty()) {
            made.account = customer.first().account;
        }
        customer.services.add(made);
        return made;
    }

    /** A service that belongs to no record of the drop. */
    Service detached(String owner, Product product) {
        long key = first * 10L + extra++;
        String number = product.mobile()
                ? Numbers.mobile(key)
                : product == Product.FIXED ? Numbers.landline(key) : Numbers.login(key);
        LocalDate opened = periods.date().minusDays(500 + random.nextInt(4000));
        String tail = Numbers.digits(key, 10);
        return new Service("S" + tail, owner, "K" + tail, number, product, opened, periods.months());
    }

    /** A customer with one mobile service that costs the same each month. */
    Service single(long fen) {
        return service(customer(), Product.MOBILE_4G).flat(fen);
    }

    Debt debt(Service service, int back, long outstanding) {
        Debt debt = new Debt(service.account, service.id, periods.code(back), periods.due(back), outstanding);
        block.debts.add(debt);
        return debt;
    }

    Grid grid() {
        return territory.grid(index);
    }

    private void describe(Customer customer, int number) {
        Portrait.draw(customer, number, grid(), random);
    }
}
