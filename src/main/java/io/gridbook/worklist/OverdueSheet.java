package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.text.Reasons;
import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each overdue case of an area, with grid, manager and customer. */
final class OverdueSheet {
    private final WorkListDay edition;
    private final Words words;
    private final AreaTitles titles;
    private final AreaColumns columns;
    private final Reasons reasons;

    OverdueSheet(WorkListDay edition, Words words) {
        this.edition = edition;
        this.words = words;
        this.titles = new AreaTitles(edition, words);
        this.columns = new AreaColumns(words);
        this.reasons = new Reasons(words);
    }

    SheetLayout<OverdueCase> of(AreaDay area) {
        return SheetLayout.table(
                words.get("sheet.area.overdue"),
                titles.above("overdue", area, Map.of("cases", area.overdue().size())),
                List.of(),
                4,
                columns(area),
                area.overdue(),
                words.get("area.empty.overdue"));
    }

    private List<Column<OverdueCase>> columns(AreaDay area) {
        Map<String, GridRow> grids = area.grids().stream()
                .map(AreaGrid::grid)
                .collect(Collectors.toMap(GridRow::gridCode, Function.identity()));
        List<Column<OverdueCase>> all =
                new ArrayList<>(columns.grid((OverdueCase row) -> Objects.requireNonNull(grids.get(row.gridCode()))));
        all.add(printed(columns.heading("customer"), 16, row -> Cell.text(row.name(), Look.NAME)));
        all.add(printed(columns.heading("phone"), 15, row -> Cell.text(row.phone(), Look.IDENTIFIER)));
        all.add(printed(columns.heading("rule"), 12, row -> Cell.text(words.name("rule", row.rule()), Look.WORD)));
        all.add(printed(columns.heading("wrong"), 44, row -> Cell.text(reason(row))));
        all.add(printed(columns.heading("due"), 13, row -> new Cell.Day(row.dueOn(), Look.DATE_LATE)));
        all.add(printed(columns.heading("days-over"), 8, row -> Cell.count(daysOver(row))));
        all.add(printed(columns.heading("case-stake"), 12, row -> Cell.money(row.atStake())));
        return all;
    }

    private String reason(OverdueCase row) {
        return reasons.sentence(row.rule(), row.stage(), row.figures());
    }

    private long daysOver(OverdueCase row) {
        return ChronoUnit.DAYS.between(row.dueOn(), edition.workingDay());
    }
}
