package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import java.util.List;
import java.util.function.ToLongFunction;

/** 高话务: the customers that are charged most for voice. */
final class VoiceSheet {
    private final Month month;
    private final Words words;
    private final MonthTitles titles;

    VoiceSheet(Month month, Words words, MonthTitles titles) {
        this.month = month;
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = new Table(words)
                .column("number", 6)
                .column("customer", 24)
                .column("customer-id", 16)
                .column("grid", 12)
                .column("voice", 13)
                .column("voice-before", 13)
                .column("difference", 13)
                .column("month-change", 9)
                .column("revenue", 13)
                .column("share", 9);
        long number = 1;
        for (SheetRows.Voice row : figures.voice()) {
            row(
                    table,
                    List.of(
                            Cells.count(number++),
                            Cell.text(row.name(), Look.NAME),
                            Cell.text(row.customerId(), Look.IDENTIFIER),
                            Cell.text(row.gridCode(), Look.IDENTIFIER)),
                    new SheetRows.VoiceTotal(1, row.voice(), row.voiceBefore(), row.revenue()));
        }
        SheetRows.VoiceTotal total = figures.voiceTotal();
        if (total != null) {
            SheetRows.VoiceTotal others = new SheetRows.VoiceTotal(
                    total.customers() - figures.voice().size(),
                    total.voice() - listed(figures, SheetRows.Voice::voice),
                    total.voiceBefore() - listed(figures, SheetRows.Voice::voiceBefore),
                    total.revenue() - listed(figures, SheetRows.Voice::revenue));
            if (others.customers() > 0) {
                row(table, label(words.get("month.others"), others), others);
            }
            row(table, label(words.get("month.total"), total), total);
        }
        return table.sheet(words.get("month.sheet.voice"), titles.above("voice", figures.place()), List.of(), 2);
    }

    private static List<Cell> label(String text, SheetRows.VoiceTotal of) {
        return List.of(Cells.count(of.customers()), Cells.bold(text), Cell.text(""), Cell.text(""));
    }

    private static long listed(PlaceFigures figures, ToLongFunction<SheetRows.Voice> figure) {
        return figures.voice().stream().mapToLong(figure).sum();
    }

    private void row(Table table, List<Cell> who, SheetRows.VoiceTotal of) {
        Long before = month.loaded(1) ? of.voiceBefore() : null;
        table.row(
                who.get(0),
                who.get(1),
                who.get(2),
                who.get(3),
                Cells.money(of.voice()),
                Cells.money(before),
                Cells.money(Cells.minus(of.voice(), before)),
                Cells.change(before, of.voice()),
                Cells.money(of.revenue()),
                Cells.share(of.voice(), of.revenue()));
    }
}
