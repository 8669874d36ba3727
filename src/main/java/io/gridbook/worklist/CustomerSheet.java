package io.gridbook.worklist;

import static io.gridbook.workbook.Column.hidden;
import static io.gridbook.workbook.Column.printed;
import static io.gridbook.workbook.Column.screen;

import io.gridbook.text.Reasons;
import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Place;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Today and Backlog: one row per customer with all of its cases, and the fields to fill in. */
final class CustomerSheet {
    private static final double WRONG = 46;

    private final WorkListDay edition;
    private final Words words;
    private final Titles titles;
    private final Tiles tiles;
    private final Reasons reasons;
    private final States states;
    private final FillIn fillIn;
    private final CommonColumns common;
    private final RowChecks checks;

    CustomerSheet(WorkListDay edition, Words words, WorkListProperties properties, RowChecks checks) {
        this.edition = edition;
        this.words = words;
        this.titles = new Titles(edition, words);
        this.tiles = new Tiles(words);
        this.reasons = new Reasons(words);
        this.states = new States(words);
        this.fillIn = new FillIn(edition, words, properties);
        this.common = new CommonColumns(edition, words);
        this.checks = checks;
    }

    SheetLayout<CustomerRow> today(GridDay grid) {
        List<CustomerRow> rows = grid.today();
        Map<String, Integer> counts =
                Map.of("today", rows.size(), "all", grid.customers().size());
        return SheetLayout.table(
                words.get("sheet.today"),
                titles.above("title.today", "line.counts", grid.grid(), counts),
                tiles.of(grid),
                2,
                columns(grid.grid()),
                rows,
                words.get("empty.today"));
    }

    SheetLayout<CustomerRow> backlog(GridDay grid) {
        List<CustomerRow> rows = grid.backlog();
        Map<String, Integer> counts =
                Map.of("backlog", rows.size(), "all", grid.customers().size());
        return SheetLayout.table(
                words.get("sheet.backlog"),
                titles.above("title.backlog", "line.backlog", grid.grid(), counts),
                List.of(),
                2,
                columns(grid.grid()),
                rows,
                words.get("empty.backlog"));
    }

    private List<Column<CustomerRow>> columns(GridRow grid) {
        List<Column<CustomerRow>> columns = new ArrayList<>();
        columns.add(common.number(row -> (long) row.position()));
        columns.addAll(common.person(row -> row));
        columns.add(common.address(25, row -> row));
        columns.add(common.tier(row -> row));
        columns.add(common.band(row -> row));
        columns.add(printed(heading("arpu"), 11, row -> Cell.money(row.arpu())));
        columns.add(printed(heading("wrong"), WRONG, row -> Cell.text(wrong(row))));
        columns.add(printed(heading("stake"), 12, row -> Cell.money(row.atStake())));
        columns.add(printed(heading("action"), 27, row -> Cell.text(actions(row))));
        columns.add(common.due(Place.PRINTED, CustomerRow::dueOn, CustomerRow::overdue));
        columns.addAll(fillIn.columns());
        columns.add(common.firstSeen(CustomerRow::firstSeen));
        columns.add(screen(heading("days-open"), 7, row -> Cell.count(row.daysOpen())));
        columns.add(common.state(states::of));
        columns.add(hidden(heading("key"), row -> Cell.text(key(row, grid), Look.KEY)));
        columns.add(hidden(heading("check"), row -> Cell.text(checks.of(key(row, grid)), Look.KEY)));
        return columns;
    }

    private String heading(String column) {
        return words.get("column." + column);
    }

    /** A promise or a rest first, then all cases; of very many the first, and how many more there are. */
    private String wrong(CustomerRow row) {
        List<String> lines = new ArrayList<>();
        if (row.promisedOn() != null || row.restsUntil() != null) {
            lines.add("▪ " + states.of(row));
        }
        row.cases().forEach(found -> lines.add(reasons.sentence(found.rule(), found.stage(), found.figures())));
        return CellLines.join(lines, WRONG, more -> words.say("wrong.more", Map.of("cases", more)));
    }

    private String actions(CustomerRow row) {
        return row.cases().stream()
                .map(found -> reasons.action(found.rule(), found.stage()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What leads a filled-in row back to its customer, day and grid. */
    private String key(CustomerRow row, GridRow grid) {
        return new RowKey(edition.day(), grid.areaCode(), grid.gridCode(), row.customerId()).text();
    }
}
