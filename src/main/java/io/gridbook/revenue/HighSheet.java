package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 高端逐户: the customers of the high band one by one, who lost most money first. */
final class HighSheet {
    private static final int SHOWN = 12;
    private static final int LAST = PeopleSql.MONTHS - 1;

    private final Month month;
    private final Words words;
    private final MonthTitles titles;

    HighSheet(Month month, Words words, MonthTitles titles) {
        this.month = month;
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = new Table(words)
                .column("number", 6)
                .column("customer", 20)
                .column("customer-id", 14)
                .column("grid", 12)
                .column("state", 8)
                .column("arpu", 11);
        for (int n = SHOWN - 1; n >= 0; n--) {
            table.headed(month.back(n).toString(), 10);
        }
        table.column("difference", 11)
                .column("month-change", 9)
                .column("packages", 28)
                .column("package-end", 12)
                .column("arrears", 11)
                .column("last-contact", 12);
        long number = 1;
        for (SheetRows.High row : figures.high()) {
            table.row(customer(number++, row));
        }
        SheetRows.HighTotal total = figures.highTotal();
        if (total != null) {
            others(table, figures, total);
            table.row(sum(words.get("month.total"), total.customers(), total.spend(), total.arrears()));
        }
        return table.sheet(words.get("month.sheet.high"), titles.above("high", figures.place()), List.of(), 3);
    }

    private List<Cell> customer(long number, SheetRows.High row) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cells.count(number),
                Cell.text(row.name(), Look.NAME),
                Cell.text(row.customerId(), Look.IDENTIFIER),
                Cell.text(row.gridCode(), Look.IDENTIFIER),
                Cell.text(row.state().isEmpty() ? "–" : words.get("month.state." + row.state()), Look.WORD),
                Cells.money(row.arpu())));
        spend(cells, row.spend());
        cells.add(Cell.text(row.packages(), Look.TEXT));
        cells.add(Cell.day(row.packageEnd()));
        cells.add(Cells.money(row.arrears()));
        cells.add(Cell.day(row.lastContact()));
        return cells;
    }

    /** What is not listed stands in one line: nothing is cut without saying so, and the total is the sum of its rows. */
    private void others(Table table, PlaceFigures figures, SheetRows.HighTotal total) {
        long left = total.customers() - figures.high().size();
        if (left > 0) {
            List<@Nullable Long> spend = new ArrayList<>();
            for (int i = 0; i <= LAST; i++) {
                int at = i;
                spend.add(Cells.minus(
                        total.spend().get(i), listed(figures, row -> row.spend().get(at))));
            }
            long listed =
                    figures.high().stream().mapToLong(SheetRows.High::arrears).sum();
            table.row(sum(words.get("month.others"), left, spend, total.arrears() - listed));
        }
    }

    private static @Nullable Long listed(PlaceFigures figures, Function<SheetRows.High, @Nullable Long> figure) {
        long sum = 0;
        for (SheetRows.High row : figures.high()) {
            Long value = figure.apply(row);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    private List<Cell> sum(String label, long customers, List<@Nullable Long> spend, long arrears) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cells.count(customers), Cells.bold(label), Cell.text(""), Cell.text(""), Cell.text(""), Cell.text("")));
        spend(cells, spend);
        cells.add(Cell.text(""));
        cells.add(Cell.text(""));
        cells.add(Cells.money(arrears));
        cells.add(Cell.text(""));
        return cells;
    }

    private static void spend(List<Cell> cells, List<@Nullable Long> spend) {
        for (int i = LAST - SHOWN + 1; i <= LAST; i++) {
            cells.add(Cells.money(spend.get(i)));
        }
        Long now = spend.get(LAST);
        Long before = spend.get(LAST - 1);
        cells.add(Cells.money(Cells.minus(now, before)));
        cells.add(Cells.change(before, now));
    }
}
