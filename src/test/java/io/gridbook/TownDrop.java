package io.gridbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a town's exports, and the folder where they lie as canonical files. */
public final class TownDrop {
    private static final Path FOLDER = Path.of("target", "town");
    private static final String GRIDS = "grid_code grid_name area_code area_name manager_code manager_name";
    private static final String CUSTOMERS = "customer_id name grid_code id_type id_number birthday contact_phone"
            + " contact_mobile building unit_room address employer";
    private static final String SERVICES = "service_id customer_id account_id service_number product package_name"
            + " package_term package_end package_fee converts_to_monthly_fee next_package_start bundle_id payment opened_on"
            + " status ceased_on cease_reason";
    private static final String BILLS =
            "bill_month service_id rent voice data messages vas other discount one_off total";
    private static final String ARREARS = "account_id service_id bill_month outstanding due_date";

    private final Map<String, Map<String, String>> grids = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> customers = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> services = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, String>>> bills = new TreeMap<>();
    private final List<Map<String, String>> arrears = new ArrayList<>();
    private final TownExtras extras = new TownExtras();
    private boolean late;

    private TownDrop() {}

    static TownDrop empty() {
        try {
            if (Files.exists(FOLDER)) {
                try (Stream<Path> all = Files.walk(FOLDER)) {
                    for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
            Files.createDirectories(FOLDER);
            return new TownDrop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return FOLDER;
    }

    /** All that stands in its files. */
    String text() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(file).append('\n').append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void grid(String code, String area) {
        manager(code, area, "M" + code);
    }

    void manager(String code, String area, String manager) {
        manager(code, area, manager, "M");
    }

    void manager(String code, String area, String manager, String name) {
        grids.put(
                code,
                Map.of(
                        "grid_code",
                        code,
                        "area_code",
                        area,
                        "grid_name",
                        code,
                        "area_name",
                        area,
                        "manager_code",
                        manager,
                        "manager_name",
                        name));
    }

    Map<String, String> customer(String id) {
        return customers.computeIfAbsent(id, key -> row("customer_id", key, "name", key, "grid_code", "G1"));
    }

    void gone(String customer) {
        customers.remove(customer);
    }

    Map<String, String> service(String id) {
        return services.computeIfAbsent(
                id,
                key -> row(
                        "service_id",
                        key,
                        "account_id",
                        "A-" + key,
                        "service_number",
                        "N-" + key,
                        "product",
                        "4G",
                        "opened_on",
                        "2020-01-01",
                        "status",
                        "ACTIVE"));
    }

    /** The bill of a service and month, all charges zero at first. */
    Map<String, String> bill(String month, String service) {
        return month(month)
                .computeIfAbsent(
                        service,
                        key -> row(
                                "bill_month",
                                month,
                                "service_id",
                                key,
                                "rent",
                                "0",
                                "voice",
                                "0",
                                "data",
                                "0",
                                "messages",
                                "0",
                                "vas",
                                "0",
                                "other",
                                "0",
                                "discount",
                                "0",
                                "one_off",
                                "0"));
    }

    Map<String, Map<String, String>> month(String month) {
        return bills.computeIfAbsent(month, key -> new LinkedHashMap<>());
    }

    public void arrears(String account, String service, String month, String yuan, String due) {
        arrears.add(row(
                "account_id",
                account,
                "service_id",
                service,
                "bill_month",
                month,
                "outstanding",
                yuan,
                "due_date",
                due));
    }

    void left(String service, String month, String yuan) {
        List<Map<String, String>> bills = arrears.stream()
                .filter(row -> service.equals(row.get("service_id")) && month.equals(row.get("bill_month")))
                .toList();
        bills.forEach(row -> row.put("outstanding", yuan));
        if (new BigDecimal(yuan).signum() == 0) {
            arrears.removeAll(bills);
        }
    }

    void paid(String month) {
        arrears.removeIf(row -> month.equals(row.get("bill_month")));
    }

    /** The exports that a night can do without. */
    TownExtras extras() {
        return extras;
    }

    void late() {
        late = true;
    }

    void write(LocalDate day) {
        String period = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        if (!late) {
            month(YearMonth.from(day).minusMonths(1).toString());
        }
        file("grids_" + period, GRIDS, grids.values());
        file("customers_" + period, CUSTOMERS, customers.values());
        file("services_" + period, SERVICES, services.values());
        file("arrears_" + period, ARREARS, arrears);
        extras.write(day);
        bills.forEach((month, rows) -> {
            rows.values().forEach(row -> row.put("total", TownMoney.total(row)));
            file("bills_" + month.replace("-", ""), BILLS, rows.values());
        });
    }

    static void file(String name, String heading, Iterable<Map<String, String>> rows) {
        List<String> columns = List.of(heading.split(" ", -1));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        try {
            Files.writeString(FOLDER.resolve(name + ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> row(String... namesAndValues) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
