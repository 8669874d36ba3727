package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.SheetLayout;
import io.gridbook.workbook.Tile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 概览: thirteen months of revenue by product, of customers in base, opened and ceased. */
final class OverviewSheet {
    private static final int MONTHS = 13;

    private final Month month;
    private final Words words;
    private final MonthTitles titles;

    OverviewSheet(Month month, Words words, MonthTitles titles) {
        this.month = month;
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = new Table(words).column("item", 18);
        months().forEach(n -> table.headed(month.back(n).toString(), 11));
        table.column("month-change", 9).column("year-change", 9);
        Products.of(figures.revenue())
                .forEach(product -> table.row(money(
                        Products.name(words, product),
                        day -> loaded(day, Products.revenue(figures.revenue(), product, day)))));
        table.row(money(words.get("month.total"), day -> loaded(day, figures.revenue(day))));
        table.row(money(
                words.get("month.item.each"),
                day -> Cells.each(loaded(day, figures.revenue(day)), figures.billed(day))));
        table.row(counts("billed", figures::billed));
        table.row(counts("base", day -> of(figures.base(day), SheetRows.Base::customers)));
        table.row(counts("opened", day -> of(figures.base(day), SheetRows.Base::opened)));
        table.row(counts("ceased", day -> of(figures.base(day), SheetRows.Base::ceased)));
        return table.sheet(
                words.get("month.sheet.overview"), titles.above("overview", figures.place()), tiles(figures), 1);
    }

    private List<Tile> tiles(PlaceFigures figures) {
        Long revenue = loaded(month.start(), figures.revenue(month.start()));
        Long before = loaded(month.start(1), figures.revenue(month.start(1)));
        SheetRows.Development customers = figures.development(true);
        List<Cell> values = List.of(
                Cells.money(revenue),
                Cells.change(before, revenue),
                Cells.money(Cells.each(revenue, figures.billed(month.start()))),
                Cells.count(customers.atEnd()),
                Cells.count(customers.atEnd() - customers.atBegin()),
                Cells.count(Levels.customers(figures.structure(), "BAND", "HIGH", month.start())));
        List<String> labels = List.of("revenue", "change", "each", "base", "net", "high");
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            tiles.add(new Tile(words.get("month.tile." + labels.get(i)), Cells.tile(values.get(i)), 2 * i, 2 * i + 1));
        }
        return tiles;
    }

    private List<Cell> money(String label, Function<LocalDate, @Nullable Long> figure) {
        return line(label, figure, Cells::money);
    }

    private List<Cell> counts(String item, Function<LocalDate, @Nullable Long> figure) {
        return line(words.get("month.item." + item), figure, Cells::count);
    }

    private List<Cell> line(
            String label, Function<LocalDate, @Nullable Long> figure, Function<@Nullable Long, Cell> show) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.bold(label));
        months().forEach(n -> cells.add(show.apply(figure.apply(month.start(n)))));
        cells.add(Cells.change(figure.apply(month.start(1)), figure.apply(month.start())));
        cells.add(Cells.change(figure.apply(month.start(12)), figure.apply(month.start())));
        return cells;
    }

    private @Nullable Long loaded(LocalDate day, long figure) {
        return month.series().contains(day) ? figure : null;
    }

    private static @Nullable Long of(SheetRows.@Nullable Base row, Function<SheetRows.Base, Long> figure) {
        return row == null ? null : figure.apply(row);
    }

    /** Months back, the oldest first. */
    private static IntStream months() {
        return IntStream.range(0, MONTHS).map(n -> MONTHS - 1 - n);
    }
}
