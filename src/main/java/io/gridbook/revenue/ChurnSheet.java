package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.SheetLayout;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** 流失: the services that left, by reason, by tenure and by product; each block adds up to all of them. */
final class ChurnSheet {
    private static final List<String> TENURES =
            List.of("UNDER_3_MONTHS", "UNDER_1_YEAR", "UNDER_2_YEARS", "UNDER_5_YEARS", "5_YEARS_OR_MORE");

    private final Month month;
    private final Words words;
    private final MonthTitles titles;

    ChurnSheet(Month month, Words words, MonthTitles titles) {
        this.month = month;
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = new Table(words)
                .column("block", 14)
                .column("item", 30)
                .column("services", 12)
                .column("share", 10)
                .column("spend-before", 16);
        if (!figures.churn().isEmpty()) {
            block(table, figures, "reason", SheetRows.Churn::reason, this::reason);
            block(table, figures, "tenure", SheetRows.Churn::tenure, tenure -> words.get("month.tenure." + tenure));
            block(table, figures, "product", SheetRows.Churn::product, product -> Products.name(words, product));
        }
        return table.sheet(words.get("month.sheet.churn"), titles.above("churn", figures.place()), List.of(), 2);
    }

    private String reason(String reason) {
        if (reason.isEmpty()) {
            return words.get("month.no-reason");
        }
        return reason.equals(MonthCeased.VANISHED) ? words.get("month.vanished") : reason;
    }

    private void block(
            Table table,
            PlaceFigures figures,
            String block,
            Function<SheetRows.Churn, String> by,
            UnaryOperator<String> name) {
        Map<String, Tally> tallies = new TreeMap<>();
        Tally all = Tally.NONE;
        for (SheetRows.Churn row : figures.churn()) {
            Tally tally = new Tally(row.services(), row.spendBefore());
            tallies.merge(by.apply(row), tally, Tally::plus);
            all = all.plus(tally);
        }
        Tally total = all;
        tallies.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingInt(each -> TENURES.indexOf(each.getKey()))
                        .thenComparing(each -> -each.getValue().services())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> row(table, block, name.apply(each.getKey()), each.getValue(), total));
        row(table, block, words.get("month.total"), total, total);
    }

    private void row(Table table, String block, String item, Tally tally, Tally total) {
        table.row(
                Cells.label(words.get("month.block." + block)),
                Cells.bold(item),
                Cells.count(tally.services()),
                Cells.share(tally.services(), total.services()),
                Cells.money(month.loaded(1) ? tally.spend() : null));
    }

    private record Tally(long services, long spend) {
        private static final Tally NONE = new Tally(0, 0);

        Tally plus(Tally other) {
            return new Tally(services + other.services, spend + other.spend);
        }
    }
}
