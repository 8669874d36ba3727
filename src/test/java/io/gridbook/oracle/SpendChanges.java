package io.gridbook.oracle;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Drops and surges of spend from the month before the analysis month to it. */
record SpendChanges(NightData night, Refunds refunds) implements Rule {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuuMM");

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        YearMonth month = night.month();
        YearMonth before = month.minusMonths(1);
        Bills bills = night.bills();
        long spent = bills.spend(customer, before);
        if (!bills.has(before) || !customer.inBase(before) || spent <= 0) {
            return;
        }
        long rise = bills.spend(customer, month) - spent;
        if (-100 * rise > night.get(Setting.DROP_PERCENT) * spent) {
            Map<String, Object> figures = figures(spent, rise);
            explain(customer, before, figures);
            found.accept(finding("SPEND_DROP", customer, -rise, Setting.DROP_WEIGHT, figures));
        }
        String band = night.band(customer);
        boolean lowBand = band.equals("MID") || band.equals("MASS");
        boolean risen = 100 * rise > night.get(Setting.SURGE_PERCENT) * spent;
        if (lowBand && risen && rise >= night.get(Setting.SURGE_RISE)) {
            found.accept(finding("SPEND_SURGE", customer, rise, Setting.SURGE_WEIGHT, figures(spent, rise)));
        }
    }

    private Finding finding(String rule, Customer customer, long stake, Setting weight, Map<String, Object> figures) {
        CaseKey key = new CaseKey(rule, customer.id(), night.month().format(KEY));
        Due due = Due.workingDays(night.get(Setting.SPEND_DUE_DAYS));
        return new Finding(key, customer, "", stake, night.get(weight), due, figures);
    }

    private static Map<String, Object> figures(long spent, long rise) {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("before", spent);
        figures.put("after", spent + rise);
        figures.put("percent", Money.divide(1000 * Math.abs(rise), spent));
        return figures;
    }

    private void explain(Customer customer, YearMonth before, Map<String, Object> figures) {
        Charges then = night.bills().charges(customer.services(), before);
        Charges now = night.bills().charges(customer.services(), night.month());
        long most = (then.comparable() - now.comparable()) / 2;
        for (int kind = 0; kind < Charges.KINDS.size(); kind++) {
            long fall = then.kinds().get(kind) - now.kinds().get(kind);
            if (fall > most) {
                most = fall;
                figures.put("kind", Charges.KINDS.get(kind));
                figures.put("kindFall", fall);
            }
        }
        long ceased = customer.services().stream()
                .filter(service -> service.ceasedIn(night.month()))
                .count();
        if (ceased > 0) {
            figures.put("ceased", ceased);
        }
        long refunded = refunds.of(customer);
        if (refunded > 0) {
            figures.put("refund", refunded);
        }
    }
}
