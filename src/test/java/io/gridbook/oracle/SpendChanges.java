package io.gridbook.oracle;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Drops and surges of spend from the month before the analysis month to it. */
record SpendChanges(Bills bills, YearMonth month, OracleSettings settings, Map<String, OracleSegment> segments) {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuuMM");

    void find(Customer customer, Consumer<Finding> found) {
        YearMonth before = month.minusMonths(1);
        long spent = bills.spend(customer, before);
        if (!bills.has(before) || !customer.inBase(before) || spent <= 0) {
            return;
        }
        long rise = bills.spend(customer, month) - spent;
        if (-100 * rise > settings.get(Setting.DROP_PERCENT) * spent) {
            Map<String, Object> figures = figures(spent, rise);
            explain(customer, before, figures);
            found.accept(finding("SPEND_DROP", customer, -rise, Setting.DROP_WEIGHT, figures));
        }
        OracleSegment segment = segments.get(customer.id());
        boolean lowBand = segment != null && !segment.band().equals("HIGH");
        boolean risen = 100 * rise > settings.get(Setting.SURGE_PERCENT) * spent;
        if (lowBand && risen && rise >= settings.get(Setting.SURGE_RISE)) {
            found.accept(finding("SPEND_SURGE", customer, rise, Setting.SURGE_WEIGHT, figures(spent, rise)));
        }
    }

    private Finding finding(String rule, Customer customer, long stake, Setting weight, Map<String, Object> figures) {
        CaseKey key = new CaseKey(rule, customer.id(), month.format(KEY));
        return new Finding(key, customer, "", stake, settings.get(weight), null, figures);
    }

    private static Map<String, Object> figures(long spent, long rise) {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("before", spent);
        figures.put("after", spent + rise);
        figures.put("percent", Money.divide(1000 * Math.abs(rise), spent));
        return figures;
    }

    private void explain(Customer customer, YearMonth before, Map<String, Object> figures) {
        Charges then = bills.charges(customer, before);
        Charges now = bills.charges(customer, month);
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
                .filter(service -> service.ceasedIn(month))
                .count();
        if (ceased > 0) {
            figures.put("ceased", ceased);
        }
    }
}
