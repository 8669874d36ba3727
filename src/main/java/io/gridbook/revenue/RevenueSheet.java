package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.SheetLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** 收入: by product and charge, by product, by charge and by part; each block adds up to the revenue of the place. */
final class RevenueSheet {
    private final Month month;
    private final Words words;
    private final MonthTitles titles;

    RevenueSheet(Month month, Words words, MonthTitles titles) {
        this.month = month;
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = table();
        List<String> products = Products.of(figures.revenue());
        products.forEach(product -> chargesOf(table, figures, product));
        total(table, figures, "product-charge");
        for (String product : products) {
            List<SheetRows.Revenue> rows = ofProduct(figures, product);
            Line line = Line.of(month, rows, SheetRows.Revenue::total);
            row(table, figures, "product", Products.name(words, product), null, line, services(rows));
        }
        total(table, figures, "product");
        for (Charge charge : Charge.ALL) {
            row(table, figures, "charge", "", charge, Line.of(month, figures.revenue(), charge), null);
        }
        total(table, figures, "charge");
        parts(table, figures);
        return table.sheet(words.get("month.sheet.revenue"), titles.above("revenue", figures.place()), List.of(), 2);
    }

    private Table table() {
        return new Table(words)
                .column("block", 14)
                .column("item", 18)
                .column("charge", 12)
                .headed(month.month().toString(), 14)
                .headed(month.back(1).toString(), 14)
                .column("difference", 13)
                .column("month-change", 9)
                .column("contribution", 10)
                .headed(month.back(12).toString(), 14)
                .column("year-change", 9)
                .column("services-billed", 10);
    }

    private void chargesOf(Table table, PlaceFigures figures, String product) {
        for (Charge charge : Charge.ALL) {
            Line line = Line.of(month, ofProduct(figures, product), charge);
            if (!line.nothing()) {
                row(table, figures, "product-charge", Products.name(words, product), charge, line, null);
            }
        }
    }

    private static List<SheetRows.Revenue> ofProduct(PlaceFigures figures, String product) {
        return figures.revenue().stream()
                .filter(row -> row.product().equals(product))
                .toList();
    }

    private void parts(Table table, PlaceFigures figures) {
        if (figures.parts().isEmpty()) {
            return;
        }
        for (PlacePart part : figures.parts()) {
            Line line = new Line(month, part.revenue(), part.revenueBefore(), part.revenueYearAgo());
            row(table, figures, "part", titles.part(part.place()), null, line, null);
        }
        total(table, figures, "part");
    }

    private void total(Table table, PlaceFigures figures, String block) {
        Line line = Line.of(month, figures.revenue(), SheetRows.Revenue::total);
        Long services = block.equals("product") ? services(figures.revenue()) : null;
        row(table, figures, block, words.get("month.total"), null, line, services);
    }

    private void row(
            Table table,
            PlaceFigures figures,
            String block,
            String item,
            @Nullable Charge charge,
            Line line,
            @Nullable Long services) {
        Long before = month.loaded(1) ? figures.revenue(month.start(1)) : null;
        table.row(
                Cells.label(words.get("month.block." + block)),
                Cells.bold(item),
                Cells.label(charge == null ? "" : words.get("month.charge." + charge)),
                Cells.money(line.now()),
                Cells.money(line.before()),
                Cells.money(Cells.minus(line.now(), line.before())),
                Cells.change(line.before(), line.now()),
                Cells.share(Cells.minus(line.now(), line.before()), before),
                Cells.money(line.yearAgo()),
                Cells.change(line.yearAgo(), line.now()),
                services == null ? Cell.text("") : Cells.count(services));
    }

    private long services(List<SheetRows.Revenue> rows) {
        return rows.stream()
                .filter(row -> row.month().equals(month.start()))
                .mapToLong(SheetRows.Revenue::services)
                .sum();
    }

    /** A figure of M, M−1 and M−12; absent where the bills of a month were never loaded. */
    private record Line(
            @Nullable Long now,
            @Nullable Long before,
            @Nullable Long yearAgo) {
        Line(Month month, long now, long before, long yearAgo) {
            this(now, month.loaded(1) ? before : null, month.loaded(12) ? yearAgo : null);
        }

        static Line of(Month month, List<SheetRows.Revenue> rows, Charge charge) {
            int place = Charge.ALL.indexOf(charge);
            return of(month, rows, row -> row.charges().get(place));
        }

        static Line of(Month month, List<SheetRows.Revenue> rows, ToLongFunction<SheetRows.Revenue> figure) {
            return new Line(
                    month,
                    sum(rows, month.start(), figure),
                    sum(rows, month.start(1), figure),
                    sum(rows, month.start(12), figure));
        }

        private static long sum(
                List<SheetRows.Revenue> rows, LocalDate month, ToLongFunction<SheetRows.Revenue> figure) {
            return rows.stream()
                    .filter(row -> row.month().equals(month))
                    .mapToLong(figure)
                    .sum();
        }

        boolean nothing() {
            return zero(now) && zero(before) && zero(yearAgo);
        }

        private static boolean zero(@Nullable Long figure) {
            return figure == null || figure == 0;
        }
    }
}
