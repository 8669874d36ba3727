package io.gridbook.oracle;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Customers of the high band whose profile has blanks, and those that could not be reached under their number. */
record ProfileGaps(NightData night) implements Rule {

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        OracleContact last = night.contacts().last(customer.id());
        boolean wrongNumber = last != null && last.wrongNumber();
        Profile profile = night.snapshot().profile(customer);
        List<String> blanks = wrongNumber ? profile.withoutContact().blanks() : profile.blanks();
        if (!blanks.isEmpty() && (wrongNumber || night.highBand(customer))) {
            String fields = String.join("+", blanks);
            CaseKey key = new CaseKey("PROFILE_GAP", customer.id(), fields);
            long weight = night.get(Setting.PROFILE_GAP_WEIGHT);
            found.accept(new Finding(key, customer, "", null, weight, Due.never(), Map.of("fields", fields)));
        }
    }
}
