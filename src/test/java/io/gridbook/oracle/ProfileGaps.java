package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;

/** Customers of the high band whose profile has blanks, and those that could not be reached under their number. */
record ProfileGaps(NightData night, NavigableMap<LocalDate, Roster> rosters) implements Rule {

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        OracleContact last = night.contacts().last(customer.id());
        Profile profile = night.snapshot().profile(customer);
        boolean wrongNumber = last != null && last.wrongNumber() && !corrected(last, profile);
        List<String> blanks = wrongNumber ? profile.withoutContact().blanks() : profile.blanks();
        if (!blanks.isEmpty() && (wrongNumber || night.highBand(customer))) {
            String fields = String.join("+", blanks);
            CaseKey key = new CaseKey("PROFILE_GAP", customer.id(), fields);
            long weight = night.get(Setting.PROFILE_GAP_WEIGHT);
            found.accept(new Finding(key, customer, "", null, weight, Due.never(), Map.of("fields", fields)));
        }
    }

    /** The snapshot of the list that was answered has another number. */
    private boolean corrected(OracleContact wrong, Profile now) {
        Roster then = rosters.get(wrong.listDay());
        String number = then == null ? null : then.phones().get(wrong.customerId());
        return number != null && !number.equals(now.contact());
    }
}
