package io.gridbook.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rows of one day, and bills of all months, whose reference is in no file of that day. */
final class Orphans {
    private Orphans() {}

    static Map<String, Integer> in(DropOnDisk drop, String day) {
        Set<String> grids = values(drop.rows("grids", day), "grid_code");
        List<Row> customers = drop.rows("customers", day);
        List<Row> services = drop.rows("services", day);
        List<Row> arrears = drop.rows("arrears", day);
        Set<String> ids = values(services, "service_id");
        Map<String, Integer> found = new LinkedHashMap<>();
        found.put("customers", count(customers, row -> !grids.contains(row.get("grid_code"))));
        Set<String> known = values(customers, "customer_id");
        found.put("services", count(services, row -> !known.contains(row.get("customer_id"))));
        Set<String> accounts = values(services, "account_id");
        found.put(
                "arrears of accounts",
                count(arrears, row -> row.get("service_id").isEmpty() && !accounts.contains(row.get("account_id"))));
        found.put(
                "arrears of services",
                count(arrears, row -> !row.get("service_id").isEmpty() && !ids.contains(row.get("service_id"))));
        for (String month : drop.periods("bills")) {
            found.put("bills " + month, count(drop.rows("bills", month), row -> !ids.contains(row.get("service_id"))));
        }
        return found;
    }

    private static Set<String> values(List<Row> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static int count(List<Row> rows, Predicate<Row> orphan) {
        return (int) rows.stream().filter(orphan).count();
    }
}
