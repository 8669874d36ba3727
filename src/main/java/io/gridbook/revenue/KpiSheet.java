package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.SheetLayout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 指标: each with numerator and denominator, and what it was a month before, where that month was run. */
final class KpiSheet {
    private static final List<String> ORDER = List.of(
            "ARREARS",
            "ARREARS_UP_TO_1",
            "ARREARS_2_TO_3",
            "ARREARS_4_TO_6",
            "ARREARS_7_TO_12",
            "ARREARS_OVER_12",
            "RENEWAL_0",
            "RENEWAL_1",
            "RENEWAL_2",
            "HIGH_CHURN",
            "FOLLOW_UP");

    private final Month month;
    private final Words words;
    private final MonthTitles titles;

    KpiSheet(Month month, Words words, MonthTitles titles) {
        this.month = month;
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Table table = new Table(words)
                .column("item", 26)
                .column("numerator", 15)
                .column("denominator", 15)
                .column("rate", 10)
                .column("rate-before", 10)
                .column("meaning", 52);
        for (String kpi : ORDER) {
            SheetRows.Kpi now = find(figures, kpi, 0);
            SheetRows.Kpi before = find(figures, kpi, 1);
            table.row(
                    Cells.bold(words.say("month.kpi." + kpi, months())),
                    side(kpi, now == null ? null : now.numerator()),
                    side(kpi, now == null ? null : now.denominator()),
                    rate(now),
                    rate(before),
                    Cells.label(words.say("month.kpi-note." + kpi, months())));
        }
        return table.sheet(words.get("month.sheet.kpi"), titles.above("kpi", figures.place()), List.of(), 1);
    }

    private Map<String, Object> months() {
        return Map.of(
                "month", month.month(),
                "before", month.back(1),
                "earlier", month.back(2),
                "snapshot", month.snapshot());
    }

    private static Cell side(String kpi, @Nullable Long value) {
        return kpi.startsWith("ARREARS") ? Cells.money(value) : Cells.count(value);
    }

    private static Cell rate(SheetRows.@Nullable Kpi kpi) {
        return kpi == null ? Cells.UNKNOWN : Cells.share(kpi.numerator(), kpi.denominator());
    }

    private SheetRows.@Nullable Kpi find(PlaceFigures figures, String kpi, int back) {
        return figures.kpis().stream()
                .filter(row -> row.kpi().equals(kpi) && row.month().equals(month.start(back)))
                .findFirst()
                .orElse(null);
    }
}
