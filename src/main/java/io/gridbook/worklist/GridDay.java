package io.gridbook.worklist;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A grid's customers with cases, in the order of its work list; its archive of the high band; the grid in figures. */
record GridDay(GridRow grid, List<CustomerRow> customers, List<ArchiveRow> archive, GridSummary summary) {
    List<CustomerRow> today() {
        return customers.stream().filter(CustomerRow::today).toList();
    }

    List<CustomerRow> backlog() {
        return customers.stream().filter(customer -> !customer.today()).toList();
    }

    Stream<CaseRow> cases() {
        return customers.stream().flatMap(customer -> customer.cases().stream());
    }

    /** When customers of the archive were last reached, by customer. */
    Map<String, CareDates> careDates() {
        return archive.stream().collect(toMap(ArchiveRow::customerId, ArchiveRow::care));
    }

    long atStake() {
        return customers.stream().mapToLong(CustomerRow::atStake).sum();
    }
}
