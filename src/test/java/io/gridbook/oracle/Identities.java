package io.gridbook.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which customer of a day it is that was known by another id: that of a record merged into it, there still or gone. */
record Identities(Map<String, String> customerOf, Map<String, Set<String>> former) {

    static final Identities NONE = new Identities(Map.of(), Map.of());

    /** As the loaded days up to a day tell it. */
    static Identities on(LocalDate day, NavigableMap<LocalDate, Roster> rosters) {
        Map<String, String> others = new HashMap<>();
        rosters.headMap(day, true)
                .forEach((loaded, roster) -> roster.records().forEach(record -> {
                    String customer = customer(record, rosters.headMap(day, true));
                    if (customer != null && !customer.equals(record)) {
                        others.put(record, customer);
                    }
                }));
        return new Identities(
                others,
                others.entrySet().stream()
                        .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet()))));
    }

    String customerOf(String id) {
        return customerOf.getOrDefault(id, id);
    }

    /** All ids of a customer of the day. */
    Set<String> namesOf(String customerId) {
        Set<String> names = new HashSet<>(former.getOrDefault(customerId, Set.of()));
        names.add(customerId);
        return names;
    }

    /** From the last day that had the record on, it goes where the smallest record goes that it was merged with. */
    private static @Nullable String customer(String record, NavigableMap<LocalDate, Roster> rosters) {
        Map.Entry<LocalDate, Roster> last = rosters.descendingMap().entrySet().stream()
                .filter(each -> each.getValue().records().contains(record))
                .findFirst()
                .orElseThrow();
        Roster then = last.getValue();
        String customer = then.customer(record);
        for (Roster next : rosters.tailMap(last.getKey(), false).values()) {
            String heir = then.members(customer).stream()
                    .filter(next.records()::contains)
                    .min(CodePoints.ORDER)
                    .orElse(null);
            if (heir == null) {
                return null;
            }
            customer = next.customer(heir);
            then = next;
        }
        return customer;
    }
}
