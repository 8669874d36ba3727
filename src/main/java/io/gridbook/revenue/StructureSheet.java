package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.SheetLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 客户结构: tiers and bands, and where those of M−1 went. */
final class StructureSheet {
    private final Month month;
    private final Words words;
    private final MonthTitles titles;

    StructureSheet(Month month, Words words, MonthTitles titles) {
        this.month = month;
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = new Table(words)
                .column("block", 10)
                .column("level", 14)
                .column("customers", 10)
                .column("share", 9)
                .column("revenue", 14)
                .column("share", 9)
                .column("customers-before", 10)
                .column("revenue-before", 14)
                .column("revenue-year-ago", 14)
                .column("to-high", 10)
                .column("to-mid", 10)
                .column("to-low", 10)
                .column("to-none", 10);
        for (Levels levels : Levels.ALL) {
            block(table, figures, levels);
        }
        return table.sheet(
                words.get("month.sheet.structure"), titles.above("structure", figures.place()), List.of(), 2);
    }

    private void block(Table table, PlaceFigures figures, Levels levels) {
        List<SheetRows.Structure> rows = figures.structure().stream()
                .filter(row -> row.kind().equals(levels.name()))
                .toList();
        for (String level : levels.shown()) {
            row(
                    table,
                    figures,
                    levels,
                    level.isEmpty() ? words.get("month.no-level") : name(levels, level),
                    level,
                    rows);
        }
        unassigned(table, figures, levels);
        total(table, figures, levels);
    }

    private void row(
            Table table,
            PlaceFigures figures,
            Levels levels,
            String label,
            String level,
            List<SheetRows.Structure> rows) {
        Long customers = sum(rows, level, 0, false);
        Long revenue = sum(rows, level, 0, true);
        List<Cell> cells = new ArrayList<>(List.of(
                Cells.label(words.get("month.block." + levels)),
                Cells.bold(label),
                Cells.count(customers),
                Cells.share(customers, sum(rows, null, 0, false)),
                Cells.money(revenue),
                Cells.share(revenue, figures.revenue(month.start())),
                Cells.count(sum(rows, level, 1, false)),
                Cells.money(sum(rows, level, 1, true)),
                Cells.money(sum(rows, level, 12, true))));
        levels.shown().forEach(to -> cells.add(Cells.count(steps(figures, levels, level, to))));
        table.row(cells);
    }

    /** Revenue that belongs to no customer; the company alone has it. */
    private void unassigned(Table table, PlaceFigures figures, Levels levels) {
        if (Products.of(figures.revenue()).contains("")) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cells.label(words.get("month.block." + levels)),
                    Cells.bold(words.get("month.unassigned")),
                    Cell.text(""),
                    Cell.text(""),
                    Cells.money(nobody(figures, 0)),
                    Cells.share(nobody(figures, 0), figures.revenue(month.start())),
                    Cell.text(""),
                    Cells.money(nobody(figures, 1)),
                    Cells.money(month.ranked().contains(12) ? nobody(figures, 12) : null)));
            levels.shown().forEach(to -> cells.add(Cell.text("")));
            table.row(cells);
        }
    }

    private void total(Table table, PlaceFigures figures, Levels levels) {
        List<SheetRows.Structure> rows = figures.structure().stream()
                .filter(row -> row.kind().equals(levels.name()))
                .toList();
        Long customers = sum(rows, null, 0, false);
        Long revenue = figures.revenue(month.start());
        List<Cell> cells = new ArrayList<>(List.of(
                Cells.label(words.get("month.block." + levels)),
                Cells.bold(words.get("month.total")),
                Cells.count(customers),
                Cells.share(customers, customers),
                Cells.money(revenue),
                Cells.share(revenue, revenue),
                Cells.count(sum(rows, null, 1, false)),
                Cells.money(month.loaded(1) ? figures.revenue(month.start(1)) : null),
                Cells.money(month.ranked().contains(12) ? figures.revenue(month.start(12)) : null)));
        levels.shown().forEach(to -> cells.add(Cells.count(steps(figures, levels, null, to))));
        table.row(cells);
    }

    private @Nullable Long nobody(PlaceFigures figures, int back) {
        return month.loaded(back) ? Products.revenue(figures.revenue(), "", month.start(back)) : null;
    }

    private String name(Levels levels, String level) {
        return words.name(levels == Levels.TIER ? "tier" : "band", level);
    }

    /** Customers or revenue of a level, of all without one; absent where the month is not ranked. */
    private @Nullable Long sum(List<SheetRows.Structure> rows, @Nullable String level, int back, boolean revenue) {
        if (!month.ranked().contains(back)) {
            return null;
        }
        LocalDate day = month.start(back);
        return rows.stream()
                .filter(row ->
                        row.month().equals(day) && (level == null || row.level().equals(level)))
                .mapToLong(row -> revenue ? row.revenue() : row.customers())
                .sum();
    }

    private @Nullable Long steps(PlaceFigures figures, Levels levels, @Nullable String from, String to) {
        return month.loaded(1)
                ? figures.migration().stream()
                        .filter(row ->
                                row.kind().equals(levels.name()) && row.now().equals(to))
                        .filter(row -> from == null || row.before().equals(from))
                        .mapToLong(SheetRows.Migration::customers)
                        .sum()
                : null;
    }
}
