package io.gridbook.worklist;

import io.gridbook.workbook.Column;
import java.util.List;

/** A sheet for one kind of case, or for kinds that are read together: one line per case, or one per customer. */
record KindTable(String nameKey, List<String> rules, List<Column<KindLine>> columns, boolean perCustomer) {
    /** The customer's cases of these kinds. */
    List<CaseRow> of(CustomerRow customer) {
        return customer.cases().stream()
                .filter(found -> rules.contains(found.rule()))
                .toList();
    }
}
