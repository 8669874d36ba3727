package io.gridbook.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes customers of the records of each area; records without a known grid make none. */
record Merging(Map<String, String> areaOfGrid, Map<String, List<ServiceRecord>> servicesOfRecord, long limit) {

    private static final Comparator<CustomerRecord> BY_ID = Comparator.comparing(CustomerRecord::id, CodePoints.ORDER);

    /** Also notes the customer of each record. */
    List<Customer> customers(Collection<CustomerRecord> records, Map<String, Customer> customerOfRecord) {
        Map<List<Object>, List<CustomerRecord>> groups = new HashMap<>();
        for (CustomerRecord record : records) {
            String area = areaOfGrid.get(record.grid());
            if (area != null) {
                groups.computeIfAbsent(List.of(area, record.identity()), any -> new ArrayList<>())
                        .add(record);
            }
        }
        List<Customer> customers = new ArrayList<>();
        for (List<CustomerRecord> group : groups.values()) {
            for (List<CustomerRecord> one : partition(group)) {
                Customer customer = customer(one);
                customers.add(customer);
                one.forEach(record -> customerOfRecord.put(record.id(), customer));
            }
        }
        return customers;
    }

    private List<List<CustomerRecord>> partition(List<CustomerRecord> group) {
        return services(group).size() > limit ? group.stream().map(List::of).toList() : List.of(group);
    }

    private Customer customer(List<CustomerRecord> records) {
        CustomerRecord face = records.stream().min(BY_ID).orElseThrow();
        String area = Objects.requireNonNull(areaOfGrid.get(face.grid()));
        return new Customer(face.id(), area, face.grid(), services(records));
    }

    private List<ServiceRecord> services(List<CustomerRecord> records) {
        return records.stream()
                .flatMap(record -> servicesOfRecord.getOrDefault(record.id(), List.of()).stream())
                .toList();
    }
}
