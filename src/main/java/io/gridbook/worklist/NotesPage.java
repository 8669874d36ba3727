package io.gridbook.worklist;

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

/** What the alerts mean with today's thresholds, how tiers and bands are drawn, how to fill in, who to ask. */
final class NotesPage {
    private final WorkListDay edition;
    private final Words words;
    private final WorkListProperties properties;
    private final Titles titles;

    NotesPage(WorkListDay edition, Words words, WorkListProperties properties) {
        this.edition = edition;
        this.words = words;
        this.properties = properties;
        this.titles = new Titles(edition, words);
    }

    SheetLayout<Cell[]> of(GridRow grid, CutOff cutOff) {
        List<Cell[]> rows = new ArrayList<>();
        chapter(rows, "notes.rules", rules());
        chapter(rows, "notes.segments", segments(grid, cutOff));
        chapter(rows, "notes.fill", filling());
        chapter(rows, "notes.data", data());
        chapter(rows, "notes.help", List.of(help(grid)));
        Line title = new Line(words.say("title.notes", Map.of("grid", Titles.place(grid))), Look.TITLE);
        List<Column<Cell[]>> columns =
                List.of(Column.printed("", 16, row -> row[0]), Column.printed("", 110, row -> row[1]));
        return SheetLayout.page(words.get("sheet.notes"), List.of(title), columns, rows);
    }

    private void chapter(List<Cell[]> rows, String title, List<String> texts) {
        rows.add(new Cell[] {Cell.text(words.get(title), Look.CHAPTER), new Cell.Blank(Look.NOTE)});
        for (String text : texts) {
            int tab = text.indexOf('\t');
            rows.add(new Cell[] {
                Cell.text(text.substring(0, Math.max(0, tab)), Look.NOTE), Cell.text(text.substring(tab + 1), Look.NOTE)
            });
        }
    }

    /** The name of each rule that is on, a tab, what it means. */
    private List<String> rules() {
        List<String> known = words.keys().stream()
                .filter(key -> key.startsWith("rule."))
                .map(key -> key.substring("rule.".length()))
                .filter(rule -> !Boolean.FALSE.equals(edition.thresholds().get(rule + ".enabled")))
                .toList();
        return Kinds.inOrder(known).stream()
                .map(rule -> words.name("rule", rule) + "\t" + words.say("note." + rule, edition.thresholds()))
                .toList();
    }

    private List<String> segments(GridRow grid, CutOff cutOff) {
        Map<String, Object> values = new HashMap<>(edition.thresholds());
        values.put("area", grid.areaName());
        values.put("customers", cutOff.customers());
        List<String> texts = new ArrayList<>(List.of(words.say("notes.tier", values)));
        if (cutOff.high() != null && cutOff.mid() != null) {
            values.put("high", cutOff.high());
            values.put("mid", cutOff.mid());
            texts.add(words.say("notes.tier-cut", values));
        }
        texts.add(words.say("notes.band", values));
        if ("HIGHEST_SERVICE".equals(values.get("segment.band-basis"))) {
            texts.add(words.get("notes.band-service"));
        }
        texts.add(words.say("notes.arpu", values));
        return texts;
    }

    private List<String> filling() {
        Map<String, Integer> values = Map.of("capacity", properties.capacity(), "cooldown", properties.cooldownDays());
        return List.of(
                words.get("notes.fill-1"),
                words.get("notes.fill-2"),
                words.say("notes.fill-3", values),
                words.get("notes.fill-4"),
                words.get("notes.fill-5"));
    }

    private List<String> data() {
        List<String> texts = new ArrayList<>(titles.gaps());
        texts.addAll(titles.accepted());
        return texts.isEmpty() ? List.of(words.get("notes.complete")) : texts;
    }

    private String help(GridRow grid) {
        String supervisor = grid.supervisorName();
        return supervisor == null
                ? words.get("notes.nobody")
                : words.say("notes.supervisor", Map.of("supervisor", supervisor));
    }
}
