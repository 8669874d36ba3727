package io.gridbook.worklist;

import java.util.List;
import java.util.stream.Stream;

/** A grid's customers with cases, in the order of its work list. */
record GridDay(GridRow grid, List<CustomerRow> customers) {
    List<CustomerRow> today() {
        return customers.stream().filter(CustomerRow::today).toList();
    }

    List<CustomerRow> backlog() {
        return customers.stream().filter(customer -> !customer.today()).toList();
    }

    Stream<CaseRow> cases() {
        return customers.stream().flatMap(customer -> customer.cases().stream());
    }

    long atStake() {
        return customers.stream().mapToLong(CustomerRow::atStake).sum();
    }
}
