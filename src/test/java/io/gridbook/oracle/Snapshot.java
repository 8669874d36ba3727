package io.gridbook.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The daily exports of one day, with customers merged; customers without a known grid are records only. */
record Snapshot(
        LocalDate day,
        Map<String, String> managers,
        Map<String, ServiceRecord> services,
        List<ArrearsRecord> arrears,
        List<Customer> customers,
        Map<String, CustomerRecord> records,
        Map<String, Customer> customerOfRecord) {

    /** As file names give the day. */
    String period() {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Of the record that represents a customer. */
    Profile profile(Customer customer) {
        return Objects.requireNonNull(records.get(customer.id())).profile();
    }

    static Snapshot read(ExportReader reader, LocalDate day, long mergeLimit) {
        String period = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        List<TypedRow> grids = reader.rows(Schemas.GRIDS, period);
        Map<String, String> areas =
                grids.stream().collect(toMap(row -> row.text("grid_code"), row -> row.text("area_code")));
        Map<String, CustomerRecord> records = reader.rows(Schemas.CUSTOMERS, period).stream()
                .map(CustomerRecord::of)
                .collect(toMap(CustomerRecord::id, Function.identity()));
        Map<String, ServiceRecord> services = reader.rows(Schemas.SERVICES, period).stream()
                .map(ServiceRecord::of)
                .collect(toMap(ServiceRecord::id, Function.identity()));
        List<ArrearsRecord> arrears = reader.rows(Schemas.ARREARS, period).stream()
                .map(ArrearsRecord::of)
                .toList();
        Merging merging = new Merging(
                areas, services.values().stream().collect(groupingBy(ServiceRecord::customerId)), mergeLimit);
        Map<String, Customer> customerOfRecord = new HashMap<>();
        List<Customer> customers = merging.customers(records.values(), customerOfRecord);
        return new Snapshot(day, managers(grids), services, arrears, customers, records, customerOfRecord);
    }

    /** By grid the manager's code, else the name; empty where there is nobody. */
    private static Map<String, String> managers(List<TypedRow> grids) {
        return grids.stream()
                .collect(toMap(
                        row -> row.text("grid_code"),
                        row -> row.text(row.text("manager_code").isEmpty() ? "manager_name" : "manager_code")));
    }
}
