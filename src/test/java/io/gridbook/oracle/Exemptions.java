package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Customers that must not be contacted on a day, and customers and accounts that must not be dunned. */
record Exemptions(
        Set<String> uncontacted,
        Set<String> undunnedCustomers,
        Set<String> undunnedAccounts,
        Set<List<String>> undunnedAccountsOfCustomers) {

    static Exemptions read(ExportReader reader, Snapshot snapshot) {
        Exemptions exemptions = new Exemptions(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        reader.rowsIfThere(OptionalSchemas.EXEMPTIONS, snapshot.period()).orElse(List.of()).stream()
                .filter(row -> inForce(row, snapshot.day()))
                .forEach(row -> exemptions.add(row, snapshot));
        return exemptions;
    }

    boolean dunned(ArrearsRecord row, Customer owner) {
        return !undunnedAccounts.contains(row.accountId())
                && !undunnedCustomers.contains(owner.id())
                && !undunnedAccountsOfCustomers.contains(List.of(row.accountId(), owner.id()));
    }

    private void add(TypedRow row, Snapshot snapshot) {
        boolean dunning = row.text("kind").equals("DUNNING");
        String account = row.textOrNull("account_id");
        if (row.textOrNull("customer_id") == null) {
            addAccount(Objects.requireNonNull(account), dunning, snapshot);
            return;
        }
        Customer named = snapshot.customerOfRecord().get(row.text("customer_id"));
        if (named == null) {
            return;
        }
        if (!dunning) {
            uncontacted.add(named.id());
        } else if (account == null) {
            undunnedCustomers.add(named.id());
        } else {
            undunnedAccountsOfCustomers.add(List.of(account, named.id()));
        }
    }

    private void addAccount(String account, boolean dunning, Snapshot snapshot) {
        if (dunning) {
            undunnedAccounts.add(account);
        } else {
            addCustomersOf(account, snapshot);
        }
    }

    private void addCustomersOf(String account, Snapshot snapshot) {
        for (ServiceRecord service : snapshot.services().values()) {
            Customer customer = snapshot.customerOfRecord().get(service.customerId());
            if (customer != null && service.accountId().equals(account)) {
                uncontacted.add(customer.id());
            }
        }
    }

    private static boolean inForce(TypedRow row, LocalDate day) {
        LocalDate from = row.dateOrNull("valid_from");
        LocalDate to = row.dateOrNull("valid_to");
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
