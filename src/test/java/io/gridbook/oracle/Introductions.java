package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;

/** Customers whose manager changed lately, and has not yet spoken to them. */
record Introductions(NightData night, NavigableMap<LocalDate, Roster> rosters) implements Rule {

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        if (night.snapshot().managers().getOrDefault(customer.grid(), "").isEmpty()) {
            return;
        }
        LocalDate oldest = night.day().minusDays(night.get(Setting.INTRODUCE_DAYS));
        for (LocalDate day : rosters.tailMap(oldest, true).descendingKeySet()) {
            Map.Entry<LocalDate, Roster> before = rosters.lowerEntry(day);
            Roster roster = rosters.get(day);
            String change =
                    before == null || roster == null ? null : roster.changeSince(before.getValue(), customer.id());
            if (change != null) {
                introduce(customer, change, day, found);
                return;
            }
        }
    }

    private void introduce(Customer customer, String change, LocalDate began, Consumer<Finding> found) {
        if (!night.contacts().answeredFrom(began, customer.id())) {
            CaseKey key = new CaseKey("INTRODUCE", customer.id(), began.toString());
            Due due = Due.workingDays(night.get(Setting.INTRODUCE_DUE_DAYS));
            Map<String, Object> figures = Map.of("change", change, "since", began.toString());
            long weight = night.get(Setting.INTRODUCE_WEIGHT);
            found.accept(new Finding(key, customer, "", null, weight, due, figures));
        }
    }
}
