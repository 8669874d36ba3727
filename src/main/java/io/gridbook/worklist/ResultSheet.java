package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.results.ListResults;
import io.gridbook.results.Outcome;
import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What came of the lists, a line a manager or a rule, and one of all: follow-up, outcomes, money that came back. */
final class ResultSheet {
    private final Words words;
    /** By id, those to choose from in their order. */
    private final Map<String, String> results = new LinkedHashMap<>();

    private final AreaTitles titles;
    private final AreaColumns columns;

    ResultSheet(WorkListDay edition, Words words, WorkListProperties properties) {
        this.words = words;
        List<String> chosen = properties.words(words);
        for (String result : properties.results().keySet()) {
            results.put(result, chosen.get(results.size()));
        }
        this.titles = new AreaTitles(edition, words);
        this.columns = new AreaColumns(words);
    }

    SheetLayout<ResultLine> managers(AreaDay area, ListResults results) {
        List<ResultLine> lines = area.results().managers(keeper -> {
            String name = keeper.name() != null ? keeper.name() : keeper.code();
            return name == null ? words.get("area.no-keeper") : name;
        });
        return sheet("managers", "manager", area, results, lines);
    }

    SheetLayout<ResultLine> rules(AreaDay area, ListResults results) {
        return sheet("rules", "rule", area, results, area.results().rules(rule -> words.name("rule", rule)));
    }

    private SheetLayout<ResultLine> sheet(
            String name, String first, AreaDay area, ListResults results, List<ResultLine> lines) {
        ResultLine total = area.results().total(words.get("area.total"));
        List<ResultLine> rows = new ArrayList<>(lines);
        if (!lines.isEmpty()) {
            rows.add(total);
        }
        Map<String, ?> figures = Map.of("nights", results.nights().size(), "from", results.from());
        return SheetLayout.table(
                words.get("sheet.area." + name),
                titles.above(name, area, figures),
                List.of(),
                1,
                columns(first, total),
                rows,
                words.get("area.empty.results"));
    }

    private List<Column<ResultLine>> columns(String first, ResultLine total) {
        List<Column<ResultLine>> all = new ArrayList<>();
        all.add(printed(columns.heading(first), 14, line -> Cell.text(line.label(), Look.NAME)));
        all.add(count("raised", 8, line -> line.followUp().whole()));
        all.add(count("followed", 8, line -> line.followUp().part()));
        all.add(printed(columns.heading("follow-rate"), 8, line -> titles.percent(line.followUp())));
        all.add(count("contacts", 8, ResultLine::contacts));
        for (String result : results(total)) {
            all.add(printed(
                    outcome(result),
                    AreaColumns.width(outcome(result), 8),
                    line -> Cell.count(blank(line.outcome(result)))));
        }
        all.add(count("paying-contacts", 11, line -> line.money().contacts()));
        all.add(count("successes", 8, line -> line.money().successes()));
        all.add(printed(columns.heading("back"), 13, this::back));
        all.add(count("open", 10, line -> line.money().open()));
        all.add(count("unknown", 9, line -> line.money().unknown()));
        return all;
    }

    /** A dash for a rule that brings no money, and where nothing is known of it. */
    private Cell back(ResultLine line) {
        return titles.money(line.money().back());
    }

    /** Those to choose from, and others that contacts have from older settings; then none, and attempts. */
    private List<String> results(ResultLine total) {
        List<String> shown = new ArrayList<>(results.keySet());
        TreeSet<String> others = new TreeSet<>(total.outcomes().keySet());
        others.removeAll(results.keySet());
        others.removeAll(List.of(Outcome.NONE, Outcome.NO_ANSWER));
        shown.addAll(others);
        shown.add(Outcome.NONE);
        shown.add(Outcome.NO_ANSWER);
        return shown;
    }

    private String outcome(String result) {
        if (result.equals(Outcome.NONE)) {
            return words.get("area.no-result");
        }
        return result.equals(Outcome.NO_ANSWER) ? words.get("method.NO_ANSWER") : results.getOrDefault(result, result);
    }

    private Column<ResultLine> count(String column, double width, ToLongFunction<ResultLine> count) {
        String heading = columns.heading(column);
        return printed(heading, AreaColumns.width(heading, width), line -> Cell.count(blank(count.applyAsLong(line))));
    }

    private static @Nullable Long blank(long count) {
        return count == 0 ? null : count;
    }
}
