package io.gridbook.sample;

import java.util.List;
import java.util.SplittableRandom;

/** What happens to ordinary customers between two nights: bills are paid or left, packages renewed, people move. */
final class Evening {
    private final Scene scene;
    private final List<Customer> customers;
    private final List<Debt> debts;

    Evening(Scene scene, List<Customer> customers, List<Debt> debts) {
        this.scene = scene;
        this.customers = customers;
        this.debts = debts;
    }

    void turnTo(int night) {
        SplittableRandom random = scene.random.split();
        debts.forEach(debt -> pay(debt, night, random));
        customers.forEach(customer -> live(customer, night, random));
    }

    private static void pay(Debt debt, int night, SplittableRandom random) {
        int draw = random.nextInt(100);
        if (!debt.shows(night)) {
            return;
        }
        if (draw < 6) {
            debt.paid = night;
        } else if (draw == 6 && debt.outstanding > 1) {
            debt.outstanding /= 2;
        }
    }

    private void live(Customer customer, int night, SplittableRandom random) {
        int draw = random.nextInt(1000);
        Service service = customer.first();
        if (draw < 2) {
            customer.grid = scene.territory.nextDoor(scene.index).code();
        } else if (draw == 2 && service.ceased == null) {
            service.ceased(scene.periods.night(night), "转网");
        } else if (draw < 8) {
            leave(service, night);
        } else if (draw < 40) {
            renew(service, night);
        }
    }

    /** A bill that the account's first month of arrears has not yet; keys stay unique. */
    private void leave(Service service, int night) {
        int back = scene.periods.overdue();
        String month = scene.periods.code(back);
        long unpaid = service.total(back, scene.periods);
        boolean known = debts.stream().anyMatch(debt -> debt.month.equals(month) && service.id.equals(debt.service));
        if (unpaid > 0 && !known) {
            Debt debt = scene.debt(service, back, unpaid);
            debt.since = night;
            debts.add(debt);
        }
    }

    private void renew(Service service, int night) {
        boolean ends = service.packageEnd != null
                && service.packageEnd.isBefore(scene.periods.night(night).plusDays(30));
        if (ends && service.packageEnd != null && service.nextStart == null) {
            service.renewed(service.packageEnd.plusDays(1));
        }
    }
}
