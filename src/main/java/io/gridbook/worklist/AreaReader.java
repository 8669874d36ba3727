package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.gridbook.results.ListResults;
import io.gridbook.text.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a day's areas, one statement a figure for all of them; overdue cases are in memory for the area at hand only. */
final class AreaReader {
    private static final int ROWS_AT_ONCE = 2_000;

    private final DSLContext dsl;

    AreaReader(DSLContext dsl) {
        this.dsl = dsl;
    }

    void forEachArea(LocalDate day, ListResults results, Consumer<AreaDay> consumer) {
        Map<Integer, List<GridRow>> areas = WorkListSql.grids(dsl, day).fetchInto(GridRow.class).stream()
                .collect(groupingBy(GridRow::areaId, LinkedHashMap::new, toList()));
        AreaGrids grids = AreaGrids.read(dsl, day, results);
        List<UnassignedCustomer> unassigned = AreaSql.unassigned(dsl, day).fetchInto(UnassignedCustomer.class);
        // rows come from the server in portions only inside a transaction
        dsl.transaction(configuration -> {
            try (Cursor<? extends Record> cursor = AreaSql.overdue(configuration.dsl(), day)
                    .fetchSize(ROWS_AT_ONCE)
                    .fetchLazy()) {
                Overdue overdue = new Overdue(cursor);
                areas.forEach((id, rows) -> consumer.accept(new AreaDay(
                        id,
                        rows.get(0).areaCode(),
                        rows.get(0).areaName(),
                        rows.stream().map(grids::of).toList(),
                        overdue.of(id),
                        unassigned.stream()
                                .filter(each -> each.homeArea() == id || !areas.containsKey(each.homeArea()))
                                .toList(),
                        AreaResults.of(results, id))));
            }
        });
    }

    private static final class Overdue {
        private final Cursor<? extends Record> cursor;
        private @Nullable Record next;

        Overdue(Cursor<? extends Record> cursor) {
            this.cursor = cursor;
            this.next = cursor.fetchNext();
        }

        List<OverdueCase> of(int areaId) {
            List<OverdueCase> cases = new ArrayList<>();
            Record row = next;
            while (row != null && Objects.equals(row.get(ALERT.AREA_ID), areaId)) {
                cases.add(overdue(row));
                row = cursor.fetchNext();
            }
            next = row;
            return cases;
        }

        private static OverdueCase overdue(Record row) {
            return new OverdueCase(
                    row.get(ALERT.GRID_CODE),
                    row.get(CUSTOMER.NAME),
                    MaskedPhone.of(row.get(WorkListSql.PHONE)),
                    row.get(ALERT.RULE),
                    row.get(ALERT.STAGE),
                    row.get(ALERT.AT_STAKE),
                    row.get(ALERT.DUE_ON),
                    Figures.of(row.get(ALERT.FIGURES).data()));
        }
    }
}
