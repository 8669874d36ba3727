package io.gridbook.worklist;

import io.gridbook.text.Words;
import java.util.List;
import java.util.Map;

/** How long a case has been there, in words: new, open for n days, back again. */
final class States {
    private final Words words;

    States(Words words) {
        this.words = words;
    }

    String of(CaseRow row) {
        return words.say("state." + row.state(), Map.of("days", row.daysOpen()));
    }

    /** Of a customer: its promise or its rest, else its cases. */
    String of(CustomerRow customer) {
        if (customer.promisedOn() != null) {
            return words.say("state.promised", Map.of("day", customer.promisedOn()));
        }
        return customer.restsUntil() != null
                ? words.say("state.rests", Map.of("day", customer.restsUntil()))
                : of(customer.cases());
    }

    /** Of all cases of a customer: back again if one is, else the days of the oldest and how many are new. */
    private String of(List<CaseRow> cases) {
        if (cases.stream().anyMatch(row -> row.state().equals("recurring"))) {
            return words.get("state.recurring");
        }
        long fresh = cases.stream().filter(row -> row.state().equals("new")).count();
        if (fresh == cases.size()) {
            return words.get("state.new");
        }
        int days = cases.stream().mapToInt(CaseRow::daysOpen).max().orElse(0);
        return words.say(fresh > 0 ? "state.some-new" : "state.open", Map.of("days", days, "new", fresh));
    }
}
