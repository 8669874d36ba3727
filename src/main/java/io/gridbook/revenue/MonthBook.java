package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.BookLayout;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.List;

/** The workbook of a place. */
final class MonthBook {
    private final Analysis analysis;
    private final MonthTitles titles;
    private final OverviewSheet overview;
    private final RevenueSheet revenue;
    private final DevelopmentSheet development;
    private final StructureSheet structure;
    private final HighSheet high;
    private final VoiceSheet voice;
    private final ChurnSheet churn;
    private final KpiSheet kpis;
    private final RefundSheet refunds;
    private final MonthNotes notes;

    MonthBook(Analysis analysis, RevenueSettings settings) {
        Words words = Words.of(analysis.locale());
        Month month = analysis.month();
        this.analysis = analysis;
        this.titles = new MonthTitles(analysis, words);
        this.overview = new OverviewSheet(month, words, titles);
        this.revenue = new RevenueSheet(month, words, titles);
        this.development = new DevelopmentSheet(words, titles);
        this.structure = new StructureSheet(month, words, titles);
        this.high = new HighSheet(month, words, titles);
        this.voice = new VoiceSheet(month, words, titles);
        this.churn = new ChurnSheet(month, words, titles);
        this.kpis = new KpiSheet(month, words, titles);
        this.refunds = new RefundSheet(words, titles);
        this.notes = new MonthNotes(analysis, settings, words, titles);
    }

    BookLayout of(PlaceFigures figures) {
        List<SheetLayout<?>> sheets = new ArrayList<>(List.of(
                overview.of(figures),
                revenue.of(figures),
                development.of(figures),
                structure.of(figures),
                high.of(figures),
                voice.of(figures),
                churn.of(figures),
                kpis.of(figures)));
        if (!figures.place().key().isGrid()) {
            sheets.add(refunds.of(figures));
        }
        sheets.add(notes.of(figures));
        return new BookLayout(
                titles.place(figures.place()) + " " + analysis.month().month(),
                analysis.month().snapshot(),
                titles.footer(),
                sheets);
    }
}
