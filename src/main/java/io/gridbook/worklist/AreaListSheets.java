package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an area's leader has to look after by name: idle grids, grids without a manager, customers without a grid. */
final class AreaListSheets {
    private final Words words;
    private final AreaTitles titles;
    private final AreaColumns columns;
    private final int idleNights;

    AreaListSheets(WorkListDay edition, Words words, int idleNights) {
        this.words = words;
        this.titles = new AreaTitles(edition, words);
        this.columns = new AreaColumns(words);
        this.idleNights = idleNights;
    }

    SheetLayout<AreaGrid> idle(AreaDay area, int nights) {
        List<AreaGrid> rows = area.idle(idleNights);
        List<Column<AreaGrid>> all = new ArrayList<>(columns.grid(AreaGrid::grid));
        all.add(columns.count("unanswered", 10, AreaGrid::unanswered));
        all.add(printed(columns.heading("last-answered"), 13, grid -> day(grid.lastAnswered())));
        addBurden(all);
        return sheet("idle", area, Map.of("grids", rows.size(), "idleNights", idleNights, "nights", nights), all, rows);
    }

    SheetLayout<AreaGrid> unmanaged(AreaDay area) {
        List<AreaGrid> rows = area.unmanaged();
        List<Column<AreaGrid>> all = new ArrayList<>(columns.grid(AreaGrid::grid));
        all.add(printed(
                columns.heading("supervisor"), 11, grid -> Cell.text(grid.grid().supervisorName(), Look.WORD)));
        all.add(columns.count("in-base", 9, AreaGrid::inBase));
        addBurden(all);
        all.addAll(columns.kinds(Kinds.inOrder(rows.stream()
                .flatMap(grid -> grid.kinds().keySet().stream())
                .distinct()
                .toList())));
        return sheet("unmanaged", area, Map.of("grids", rows.size()), all, rows);
    }

    SheetLayout<UnassignedCustomer> unassigned(AreaDay area) {
        List<UnassignedCustomer> rows = area.unassigned();
        long nowhere =
                rows.stream().filter(row -> row.homeArea() != area.areaId()).count();
        List<Column<UnassignedCustomer>> all = List.of(
                printed(columns.heading("customer-id"), 22, row -> Cell.text(row.customerId(), Look.IDENTIFIER)),
                printed(columns.heading("grid-given"), 22, row -> Cell.text(row.gridCode(), Look.IDENTIFIER)),
                printed(columns.heading("services"), 10, row -> Cell.count((long) row.services())),
                printed(columns.heading("home-area"), 22, row -> home(area, row)));
        return sheet("unassigned", area, Map.of("customers", rows.size(), "nowhere", nowhere), all, rows);
    }

    private void addBurden(List<Column<AreaGrid>> all) {
        all.add(columns.count("customers", 9, grid -> grid.today() + grid.backlog()));
        all.add(columns.count("cases", 8, grid -> grid.all().cases()));
        all.add(columns.count("new", 8, grid -> grid.all().fresh()));
        all.add(columns.count("overdue", 8, grid -> grid.all().overdue()));
        all.add(printed(
                columns.heading("stake"), 14, grid -> Cell.money(grid.all().atStake())));
    }

    private Cell day(@Nullable LocalDate day) {
        return day == null ? titles.unknown() : Cell.day(day);
    }

    private Cell home(AreaDay area, UnassignedCustomer row) {
        boolean here = row.homeArea() == area.areaId();
        return Cell.text(here ? AreaTitles.place(area) : words.get("area.nowhere"), Look.WORD);
    }

    private <R> SheetLayout<R> sheet(
            String name, AreaDay area, Map<String, ?> figures, List<Column<R>> columns, List<R> rows) {
        return SheetLayout.table(
                words.get("sheet.area." + name),
                titles.above(name, area, figures),
                List.of(),
                1,
                columns,
                rows,
                words.get("area.empty." + name));
    }
}
