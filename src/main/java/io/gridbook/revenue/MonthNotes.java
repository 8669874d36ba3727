package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Line;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 说明: what each sheet counts, through which snapshots, and what the data lack. */
final class MonthNotes {
    private static final List<String> SHEETS =
            List.of("overview", "revenue", "development", "structure", "high", "voice", "churn", "kpi", "refund");

    private final Analysis analysis;
    private final RevenueSettings settings;
    private final Words words;
    private final MonthTitles titles;

    MonthNotes(Analysis analysis, RevenueSettings settings, Words words, MonthTitles titles) {
        this.analysis = analysis;
        this.settings = settings;
        this.words = words;
        this.titles = titles;
    }

    SheetLayout<Cell[]> of(PlaceFigures figures) {
        Map<String, Object> values = values();
        List<Cell[]> rows = new ArrayList<>();
        chapter(rows, "month.notes.sheets");
        SHEETS.forEach(
                sheet -> note(rows, words.get("month.sheet." + sheet), words.say("month.notes." + sheet, values)));
        chapter(rows, "month.notes.data");
        Month month = analysis.month();
        note(rows, "", words.say("month.notes.snapshot", values));
        note(rows, "", words.say(month.knowsMoves() ? "month.notes.moves" : "month.notes.no-moves", values));
        titles.gaps().forEach(gap -> note(rows, "", gap));
        titles.accepted().forEach(accepted -> note(rows, "", accepted));
        List<Column<Cell[]>> columns =
                List.of(Column.printed("", 16, row -> row[0]), Column.printed("", 110, row -> row[1]));
        List<Line> lines = titles.above("notes", figures.place()).subList(0, 2);
        return SheetLayout.page(words.get("month.sheet.notes"), lines, columns, rows);
    }

    private Map<String, Object> values() {
        Month month = analysis.month();
        Map<String, Object> values = new HashMap<>(analysis.thresholds());
        values.put("month", month.month());
        values.put("before", month.back(1));
        values.put("snapshot", month.snapshot());
        values.put("snapshotBefore", month.snapshotBefore());
        values.put("voice", settings.heavyVoicePercent());
        values.put("limit", settings.listLimit());
        values.put("leader", settings.refunds().branchLeaderFen());
        values.put("manager", settings.refunds().generalManagerFen());
        return values;
    }

    private void chapter(List<Cell[]> rows, String key) {
        rows.add(new Cell[] {Cell.text(words.get(key), Look.CHAPTER), new Cell.Blank(Look.NOTE)});
    }

    private static void note(List<Cell[]> rows, String label, String text) {
        rows.add(new Cell[] {Cell.text(label, Look.NOTE), Cell.text(text, Look.NOTE)});
    }
}
