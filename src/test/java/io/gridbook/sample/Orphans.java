package io.gridbook.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rows of one day, and of all months, whose reference is in no file of that day. */
final class Orphans {
    private final DropOnDisk drop;
    private final String day;
    private final Set<String> grids;
    private final Set<String> customers;
    private final Set<String> services;
    private final Set<String> accounts;

    private Orphans(DropOnDisk drop, String day) {
        this.drop = drop;
        this.day = day;
        this.grids = values("grids", "grid_code");
        this.customers = values("customers", "customer_id");
        this.services = values("services", "service_id");
        this.accounts = values("services", "account_id");
    }

    static Map<String, Integer> in(DropOnDisk drop, String day) {
        Orphans orphans = new Orphans(drop, day);
        Map<String, Integer> found = new LinkedHashMap<>();
        found.put("customers", orphans.count("customers", "grid_code", orphans.grids));
        found.put("services", orphans.count("services", "customer_id", orphans.customers));
        found.put("arrears of services", orphans.count("arrears", "service_id", orphans.services));
        found.put(
                "arrears of accounts",
                count(orphans.rows("arrears"), row -> row.get("service_id").isEmpty() && orphans.noAccount(row)));
        found.put("balances of accounts", orphans.count("balances", "account_id", orphans.accounts));
        found.put("charges of services", orphans.count("charges", "service_id", orphans.services));
        found.put("disconnects of services", orphans.count("disconnects", "service_id", orphans.services));
        found.put("premises of grids", orphans.count("premises", "grid_code", orphans.grids));
        found.put("exemptions of accounts", orphans.count("exemptions", "account_id", orphans.accounts));
        found.put(
                "exemptions of customers",
                count(
                        orphans.rows("exemptions"),
                        row -> unknown(row.get("customer_id"), orphans.customers)
                                && !unknown(row.get("account_id"), orphans.accounts)));
        orphans.months(found);
        return found;
    }

    private void months(Map<String, Integer> found) {
        for (String month : drop.periods("bills")) {
            found.put(
                    "bills " + month,
                    count(drop.rows("bills", month), row -> unknown(row.get("service_id"), services)));
        }
        int ofServices = 0;
        int ofAccounts = 0;
        for (String month : drop.periods("adjustments")) {
            List<Row> rows = drop.rows("adjustments", month);
            ofServices += count(rows, row -> unknown(row.get("service_id"), services));
            ofAccounts += count(rows, row -> row.get("service_id").isEmpty() && noAccount(row));
        }
        found.put("adjustments of services", ofServices);
        found.put("adjustments of accounts", ofAccounts);
    }

    private boolean noAccount(Row row) {
        return unknown(row.get("account_id"), accounts);
    }

    private static boolean unknown(String value, Set<String> known) {
        return !value.isEmpty() && !known.contains(value);
    }

    private int count(String export, String column, Set<String> known) {
        return count(rows(export), row -> unknown(row.get(column), known));
    }

    private List<Row> rows(String export) {
        return drop.rows(export, day);
    }

    private Set<String> values(String export, String column) {
        return rows(export).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static int count(List<Row> rows, Predicate<Row> orphan) {
        return (int) rows.stream().filter(orphan).count();
    }
}
