package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.List;

/** Tells which customers come first, and which rest after a contact. */
record Turns(LocalDate workingDay, OracleSettings settings, History history, Contacts contacts) {

    Turn of(String customerId, List<OracleCase> cases) {
        OracleContact last = contacts.last(customerId);
        boolean promised = last != null && last.promiseDueBy(workingDay);
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
        return !workingDay.isAfter(end) && cases.stream().allMatch(one -> unchanged(last.listDay(), one));
    }

    private boolean unchanged(LocalDate listDay, OracleCase one) {
        return one.stage().equals(history.stageListed(listDay, one.finding().key()));
    }
}
