package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Customers whose manager changed lately, and has not yet spoken to them. */
record Introductions(NightData night, NavigableMap<LocalDate, Roster> rosters) implements Rule {

    private static final int REMEMBERED = 30;
    private static final int MOST_BETWEEN = 10;

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        if (night.snapshot().managers().getOrDefault(customer.grid(), "").isEmpty()) {
            return;
        }
        LocalDate oldest = night.day().minusDays(night.get(Setting.INTRODUCE_DAYS));
        for (LocalDate day : rosters.tailMap(oldest, true).descendingKeySet()) {
            String change = change(day, customer.id());
            if (change != null) {
                introduce(customer, change, day, found);
                return;
            }
        }
    }

    private @Nullable String change(LocalDate day, String record) {
        Map.Entry<LocalDate, Roster> before = rosters.lowerEntry(day);
        Roster roster = rosters.get(day);
        if (before == null || roster == null) {
            return null;
        }
        LocalDate remembered = day.minusDays(REMEMBERED);
        if (ChronoUnit.DAYS.between(before.getKey(), day) > MOST_BETWEEN) {
            LocalDate after = before.getKey().isAfter(remembered) ? before.getKey() : remembered;
            return roster.newSince(before.getValue(), record, after);
        }
        String grid = roster.grids().getOrDefault(record, "");
        String manager = rosters.subMap(remembered, true, day, false).descendingMap().values().stream()
                .map(each -> each.manager(grid))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return roster.changeSince(before.getValue(), record, manager);
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
