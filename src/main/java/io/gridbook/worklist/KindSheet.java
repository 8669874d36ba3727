package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sheet of one kind of case: for reading; the fields to fill in stand on Today and Backlog. */
final class KindSheet {
    private final Words words;
    private final Titles titles;
    private final KindTables tables;

    KindSheet(WorkListDay edition, Words words) {
        this.words = words;
        this.titles = new Titles(edition, words);
        this.tables = new KindTables(edition, words);
    }

    /** The sheets of the kinds that the grid has cases of. */
    List<SheetLayout<KindLine>> of(GridDay grid) {
        List<String> rules = grid.cases().map(CaseRow::rule).distinct().toList();
        return tables.of(rules).stream().map(table -> sheet(table, grid)).toList();
    }

    private SheetLayout<KindLine> sheet(KindTable table, GridDay grid) {
        List<KindLine> lines = table.perCustomer() ? customers(table, grid) : cases(table, grid);
        List<CaseRow> cases =
                lines.stream().flatMap(line -> line.cases().stream()).toList();
        long stake = cases.stream()
                .map(CaseRow::atStake)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        String name = words.get(table.nameKey());
        Map<String, ?> figures =
                Map.of("rule", name, "cases", cases.size(), "customers", customers(lines), "stake", stake);
        return SheetLayout.table(
                name,
                titles.above("title.kind", "line.kind", grid.grid(), figures),
                List.of(),
                2,
                table.columns(),
                lines,
                "");
    }

    private static long customers(List<KindLine> lines) {
        return lines.stream()
                .map(line -> line.customer().customerId())
                .distinct()
                .count();
    }

    private static List<KindLine> cases(KindTable table, GridDay grid) {
        List<KindLine> lines = new ArrayList<>();
        for (CustomerRow customer : grid.customers()) {
            for (CaseRow found : table.of(customer)) {
                lines.add(new KindLine(lines.size() + 1L, customer, found, List.of(found), null));
            }
        }
        return lines;
    }

    /** One line per customer, with all of its cases of the table's kinds. */
    private static List<KindLine> customers(KindTable table, GridDay grid) {
        Map<String, CareDates> care = grid.careDates();
        List<KindLine> lines = new ArrayList<>();
        for (CustomerRow customer : grid.customers()) {
            List<CaseRow> cases = table.of(customer);
            if (!cases.isEmpty()) {
                CareDates dates = care.get(customer.customerId());
                lines.add(new KindLine(lines.size() + 1L, customer, cases.get(0), cases, dates));
            }
        }
        return lines;
    }
}
