package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Cases that a contact has closed: for good, or for some days where the condition itself can be checked. */
record Closures(LocalDate day, History history, Contacts contacts, OracleSettings settings) {

    private static final Set<String> PACKAGES = Set.of("PACKAGE_EXPIRING", "PACKAGE_EXPIRED");
    private static final Set<String> CHECKABLE =
            Set.of("ARREARS", "LOW_BALANCE", "PACKAGE_EXPIRING", "PACKAGE_EXPIRED", "DISCONNECT");
    private static final Set<String> CLOSE_ALL = Set.of("RESOLVED", "REFUSED");
    private static final Map<String, Set<String>> CLOSE_SOME =
            Map.of("RENEWED", PACKAGES, "WRONG_NUMBER", Set.of("CARE_CALL", "CARE_VISIT", "INTRODUCE"));

    boolean closed(Finding finding) {
        boolean checkable = CHECKABLE.contains(finding.key().rule());
        LocalDate oldest = day.plusDays(1).minusDays(settings.get(Setting.SILENCE_DAYS));
        return closing(finding)
                .anyMatch(contact -> !checkable || !contact.businessDate().isBefore(oldest));
    }

    boolean closedAfter(LocalDate night, Finding finding) {
        return closing(finding).anyMatch(contact -> contact.businessDate().isAfter(night));
    }

    private Stream<OracleContact> closing(Finding finding) {
        return contacts.answered(finding.customer().id())
                .filter(contact -> closes(contact, finding.key().rule()))
                .filter(contact -> history.stageListed(contact.listDay(), finding.as(contact.customerId())) != null);
    }

    private static boolean closes(OracleContact contact, String rule) {
        String result = contact.result();
        return result != null
                && (CLOSE_ALL.contains(result)
                        || CLOSE_SOME.getOrDefault(result, Set.of()).contains(rule));
    }
}
