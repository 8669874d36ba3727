package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which customers come first, and which rest after a contact. */
record Turns(LocalDate workingDay, OracleSettings settings, History history, Contacts contacts) {

    Turn of(String customerId, List<OracleCase> cases) {
        OracleContact last = contacts.last(customerId);
        boolean promised = last != null
                && last.promiseDueBy(workingDay)
                && cases.stream().anyMatch(one -> stage(last, one) != null);
        if (last != null && !promised && rests(last, cases)) {
            return Turn.RESTING;
        }
        if (promised || cases.stream().anyMatch(one -> one.rule().equals("DISCONNECT"))) {
            return Turn.FIRST;
        }
        return cases.stream().anyMatch(OracleCase::overdue) ? Turn.OVERDUE : Turn.ORDINARY;
    }

    private boolean rests(OracleContact last, List<OracleCase> cases) {
        LocalDate end = last.businessDate().plusDays(settings.get(Setting.COOLDOWN_DAYS));
        return !workingDay.isAfter(end)
                && cases.stream().allMatch(one -> one.stage().equals(stage(last, one)));
    }

    /** In which it stood on the list that was answered; null when it did not. */
    private @Nullable String stage(OracleContact contact, OracleCase one) {
        return history.stageListed(contact.listDay(), one.finding().as(contact.customerId()));
    }
}
