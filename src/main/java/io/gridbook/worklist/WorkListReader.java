package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.WORKLIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Reads a day's work lists once, grid after grid; only the grid at hand is in memory. */
final class WorkListReader {
    private static final int ROWS_AT_ONCE = 2_000;

    private final DSLContext dsl;

    WorkListReader(DSLContext dsl) {
        this.dsl = dsl;
    }

    Map<Integer, CutOff> cutOffs(LocalDate day) {
        return WorkListSql.cutOffs(dsl, day)
                .fetchMap(row -> row.value1(), row -> new CutOff(row.value2(), row.value3(), row.value4()));
    }

    /** Gives every grid to the consumer, also those without cases; premises: whether that export is there. */
    void forEachGrid(LocalDate day, boolean premises, Consumer<GridDay> consumer) {
        List<GridRow> grids = WorkListSql.grids(dsl, day).fetchInto(GridRow.class);
        Map<String, GridSummary> summaries = summaries(day, premises);
        // rows come from the server in portions only inside a transaction
        dsl.transaction(configuration -> {
            try (Cursor<? extends Record> cases = lazily(WorkListSql.cases(configuration.dsl(), day));
                    Cursor<? extends Record> archive = lazily(ArchiveSql.customers(configuration.dsl(), day))) {
                GridRows caseRows = new GridRows(cases, WorkListReader::hasCase);
                GridRows archiveRows = new GridRows(archive, WorkListReader::keeps);
                for (GridRow grid : grids) {
                    consumer.accept(new GridDay(
                            grid,
                            customers(grid, caseRows),
                            archiveRows.all(grid, ArchiveMapping::of),
                            Objects.requireNonNull(summaries.get(key(grid.areaId(), grid.gridCode())))));
                }
                caseRows.mustBeAtEnd();
                archiveRows.mustBeAtEnd();
            }
        });
    }

    private static Cursor<? extends Record> lazily(ResultQuery<? extends Record> query) {
        return query.fetchSize(ROWS_AT_ONCE).fetchLazy();
    }

    private Map<String, GridSummary> summaries(LocalDate day, boolean premises) {
        Map<String, GridSummary> summaries = new HashMap<>();
        SummarySql.grids(dsl, day)
                .forEach(row -> summaries.put(
                        key(row.get(GRID.AREA_ID), row.get(GRID.GRID_CODE)), SummaryMapping.of(row, premises)));
        return summaries;
    }

    private static String key(int areaId, String gridCode) {
        return areaId + "|" + gridCode;
    }

    private static boolean hasCase(GridRow grid, Record row) {
        return grid.areaId() == row.get(WORKLIST.AREA_ID) && grid.gridCode().equals(row.get(WORKLIST.GRID_CODE));
    }

    private static boolean keeps(GridRow grid, Record row) {
        return grid.areaId() == row.get(SEGMENT.AREA_ID) && grid.gridCode().equals(row.get(SEGMENT.GRID_CODE));
    }

    private static List<CustomerRow> customers(GridRow grid, GridRows rows) {
        List<CustomerRow> customers = new ArrayList<>();
        for (Record first = rows.peek(grid); first != null; first = rows.peek(grid)) {
            List<CaseRow> cases = new ArrayList<>();
            for (Record row = first; row != null && sameCustomer(first, row); row = rows.peek(grid)) {
                cases.add(RowMapping.caseOf(row));
                rows.skip();
            }
            customers.add(RowMapping.customerOf(first, List.copyOf(cases)));
        }
        return customers;
    }

    private static boolean sameCustomer(Record a, Record b) {
        return a.get(WORKLIST.CUSTOMER_ID).equals(b.get(WORKLIST.CUSTOMER_ID));
    }
}
