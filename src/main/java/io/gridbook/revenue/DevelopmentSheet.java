package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.SheetLayout;
import java.util.List;
import java.util.function.Function;

/** 发展: services by product, customers, and both by part: begin + opened − ceased + in − out = end. */
final class DevelopmentSheet {
    private final Words words;
    private final MonthTitles titles;

    DevelopmentSheet(Words words, MonthTitles titles) {
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = new Table(words)
                .column("block", 16)
                .column("item", 20)
                .column("begin", 11)
                .column("opened", 11)
                .column("ceased", 11)
                .column("moved-in", 11)
                .column("moved-out", 11)
                .column("end", 11)
                .column("net", 11);
        List<String> products = Products.inOrder(figures.development().stream()
                .map(SheetRows.Development::product)
                .toList());
        for (SheetRows.Development row : figures.development().stream()
                .filter(each -> !each.product().isEmpty())
                .sorted((a, b) -> products.indexOf(a.product()) - products.indexOf(b.product()))
                .toList()) {
            row(table, "services", Products.name(words, row.product()), row);
        }
        row(table, "services", words.get("month.total"), figures.development(false));
        row(table, "customers", words.get("month.total"), figures.development(true));
        parts(table, figures, "services-part", PlacePart::services, figures.development(false));
        parts(table, figures, "customers-part", PlacePart::customers, figures.development(true));
        return table.sheet(
                words.get("month.sheet.development"), titles.above("development", figures.place()), List.of(), 2);
    }

    private void parts(
            Table table,
            PlaceFigures figures,
            String block,
            Function<PlacePart, SheetRows.Development> of,
            SheetRows.Development total) {
        if (!figures.parts().isEmpty()) {
            figures.parts().forEach(part -> row(table, block, titles.part(part.place()), of.apply(part)));
            row(table, block, words.get("month.total"), total);
        }
    }

    private void row(Table table, String block, String item, SheetRows.Development row) {
        table.row(
                Cells.label(words.get("month.block." + block)),
                Cells.bold(item),
                Cells.count(row.atBegin()),
                Cells.count(row.opened()),
                Cells.count(row.ceased()),
                Cells.count(row.movedIn()),
                Cells.count(row.movedOut()),
                Cells.count(row.atEnd()),
                Cells.count(row.atEnd() - row.atBegin()));
    }
}
