package io.gridbook.sample;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the contract of the exports would reject, found row by row; an empty list is a clean drop. */
final class RowFaults {
    private static final Pattern MONEY = Pattern.compile("[+-]?\\d+(\\.\\d{1,2})?");
    private static final Map<String, Set<String>> ENUMS = Map.of(
            "id_type", Set.of("", "ID_CARD", "PASSPORT", "BUSINESS_LICENCE", "OTHER"),
            "customer_class", Set.of("", "URBAN", "RURAL"),
            "customer_kind", Set.of("", "SHOP", "SME", "TRANSIENT", "OTHER"),
            "product", Set.of("FIXED", "BROADBAND", "2G", "3G", "4G", "5G", "IPTV", "LEASED_LINE", "OTHER"),
            "package_term", Set.of("", "MONTHLY", "ANNUAL"),
            "payment", Set.of("", "PREPAID", "POSTPAID"),
            "services.status", Set.of("ACTIVE", "SUSPENDED", "CEASED"),
            "disconnects.status", Set.of("OPEN", "RETAINED", "COMPLETED", "CANCELLED"),
            "exemptions.kind", Set.of("DUNNING", "CONTACT"),
            "approved_by_level", Set.of("", "DEPARTMENT", "BRANCH_LEADER", "GENERAL_MANAGER"));
    private static final Set<String> CAUSES =
            Set.of("DISPUTE", "SERVICE_FAULT", "BILLING_ERROR", "LINE_FAULT", "ONE_TIME_FEE", "OTHER");
    private static final Set<String> INSTANTS = Set.of("requested_at", "contacted_at", "closed_at");
    private static final Set<String> COUNTS =
            Set.of("households", "shops", "rival_telecom", "rival_mobile", "rival_railcom");
    private static final Set<String> DATES = Set.of(
            "birthday",
            "package_start",
            "package_end",
            "next_package_start",
            "opened_on",
            "ceased_on",
            "due_date",
            "valid_from",
            "valid_to",
            "made_on");
    private static final Set<String> AMOUNTS = Set.of(
            "package_fee",
            "converts_to_monthly_fee",
            "rent",
            "voice",
            "data",
            "messages",
            "vas",
            "other",
            "discount",
            "one_off",
            "total",
            "outstanding",
            "balance",
            "charged_to_date",
            "amount");
    private static final Map<String, Integer> LENGTHS = Map.of(
            "grid_name",
            64,
            "manager_name",
            64,
            "id_number",
            64,
            "building",
            128,
            "unit_room",
            64,
            "address",
            256,
            "remark",
            256,
            "name",
            128,
            "employer",
            128);
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "grids", List.of("grid_code", "area_code", "manager_code"),
            "customers", List.of("customer_id", "grid_code"),
            "services",
                    List.of(
                            "service_id",
                            "customer_id",
                            "account_id",
                            "service_number",
                            "product",
                            "opened_on",
                            "status"),
            "bills", List.of("bill_month", "service_id", "rent", "voice", "data", "vas", "total"),
            "arrears", List.of("account_id", "bill_month", "outstanding", "due_date"),
            "balances", List.of("account_id", "balance"),
            "charges", List.of("service_id", "charged_to_date"),
            "disconnects", List.of("order_id", "service_id", "requested_at", "status"),
            "adjustments", List.of("adjustment_id", "account_id", "made_on", "amount", "cause"),
            "premises", List.of("building_id", "grid_code", "households"));
    private static final Map<String, List<String>> KEYS = Map.ofEntries(
            entry("grids", List.of("grid_code")),
            entry("customers", List.of("customer_id")),
            entry("services", List.of("service_id")),
            entry("bills", List.of("bill_month", "service_id")),
            entry("arrears", List.of("account_id", "service_id", "bill_month")),
            entry("balances", List.of("account_id", "balance_type", "balance", "valid_to")),
            entry("charges", List.of("service_id")),
            entry("disconnects", List.of("order_id")),
            entry("adjustments", List.of("adjustment_id")),
            entry("premises", List.of("building_id")),
            entry("exemptions", List.of("account_id", "customer_id", "kind", "valid_from", "valid_to", "reason")));

    private final List<String> faults = new ArrayList<>();

    private RowFaults() {}

    static List<String> in(DropOnDisk drop) {
        RowFaults found = new RowFaults();
        for (String export : KEYS.keySet()) {
            drop.periods(export).forEach(period -> found.file(export, period, drop.rows(export, period)));
        }
        return found.faults;
    }

    private void file(String export, String period, List<Row> rows) {
        Set<List<String>> keys = new HashSet<>();
        int line = 1;
        for (Row row : rows) {
            String at = export + "_" + period + " row " + line++ + " ";
            for (int i = 0; i < row.values().size(); i++) {
                String column = row.heading().get(i);
                field(export, at, column, row.values().get(i));
            }
            require(
                    REQUIRED.getOrDefault(export, List.of()).stream()
                            .noneMatch(column -> row.get(column).isEmpty()),
                    at,
                    "empty");
            require(
                    keys.add(KEYS.getOrDefault(export, List.of()).stream()
                            .map(row::get)
                            .toList()),
                    at,
                    "key twice");
            switch (export) {
                case "bills" -> bill(at, period, row);
                case "services" -> service(at, row);
                case "adjustments" -> require(CAUSES.contains(row.get("cause")), at, "cause");
                case "disconnects" -> order(at, row);
                case "exemptions" -> exemption(at, row);
                case "arrears" -> require(Fen.of(row, "outstanding") > 0, at, "outstanding");
                default -> require(!row.values().isEmpty(), at, "no fields");
            }
        }
    }

    private void field(String export, String at, String column, String value) {
        Set<String> words = ENUMS.getOrDefault(export + "." + column, ENUMS.getOrDefault(column, Set.of(value)));
        require(words.contains(value), at, column + " is " + value);
        require(
                value.length() <= LENGTHS.getOrDefault(column, column.endsWith("_id") ? 32 : 256),
                at,
                column + " is long");
        if (AMOUNTS.contains(column) && !value.isEmpty()) {
            require(MONEY.matcher(value).matches(), at, column + " is " + value);
        }
        if (DATES.contains(column) && !value.isEmpty()) {
            require(isDate(value), at, column + " is " + value);
        }
        if (INSTANTS.contains(column) && !value.isEmpty()) {
            boolean time = value.substring(10).matches(" ([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");
            require(time && isDate(value.substring(0, 10)), at, column + " is " + value);
        }
        require(!COUNTS.contains(column) || value.matches("\\d{0,9}"), at, column + " is " + value);
    }

    private void bill(String at, String period, Row row) {
        long sum = -Fen.of(row, "discount");
        for (String part : List.of("rent", "voice", "data", "messages", "vas", "other", "one_off")) {
            sum += Fen.of(row, part);
        }
        require(sum == Fen.of(row, "total"), at, "does not add up");
        require(period.equals(row.get("bill_month")), at, "of another month");
    }

    private void service(String at, Row row) {
        String ceased = row.get("ceased_on");
        require(row.get("status").equals("CEASED") == !ceased.isEmpty(), at, "status and ceased_on");
        require(ceased.isEmpty() || ceased.compareTo(row.get("opened_on")) >= 0, at, "ceased before opened");
    }

    private void order(String at, Row row) {
        String closed = row.get("closed_at");
        require(closed.isEmpty() || closed.compareTo(row.get("requested_at")) >= 0, at, "closed before requested");
        require(row.get("status").equals("OPEN") == closed.isEmpty(), at, "status and closed_at");
    }

    private void exemption(String at, Row row) {
        require(!row.get("account_id").isEmpty() || !row.get("customer_id").isEmpty(), at, "of nobody");
        String to = row.get("valid_to");
        require(to.isEmpty() || to.compareTo(row.get("valid_from")) >= 0, at, "ends before it begins");
    }

    private void require(boolean holds, String at, String fault) {
        if (!holds) {
            faults.add(at + fault);
        }
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
