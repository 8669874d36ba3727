package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.WORKLIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

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

    /** Gives every grid to the consumer, also those without cases. */
    void forEachGrid(LocalDate day, Consumer<GridDay> consumer) {
        List<GridRow> grids = WorkListSql.grids(dsl, day).fetchInto(GridRow.class);
        // rows come from the server in portions only inside a transaction
        dsl.transaction(configuration -> {
            try (Cursor<? extends Record> cursor = WorkListSql.cases(configuration.dsl(), day)
                    .fetchSize(ROWS_AT_ONCE)
                    .fetchLazy()) {
                Rows rows = new Rows(cursor);
                for (GridRow grid : grids) {
                    consumer.accept(new GridDay(grid, rows.customersOf(grid)));
                }
                rows.mustBeAtEnd();
            }
        });
    }

    private static final class Rows {
        private final Cursor<? extends Record> cursor;
        private @Nullable Record next;

        Rows(Cursor<? extends Record> cursor) {
            this.cursor = cursor;
            this.next = cursor.fetchNext();
        }

        List<CustomerRow> customersOf(GridRow grid) {
            List<CustomerRow> customers = new ArrayList<>();
            Record row = next;
            while (row != null && isOf(grid, row)) {
                Record first = row;
                List<CaseRow> cases = new ArrayList<>();
                while (row != null && isOf(grid, row) && sameCustomer(first, row)) {
                    cases.add(RowMapping.caseOf(row));
                    row = cursor.fetchNext();
                }
                customers.add(RowMapping.customerOf(first, List.copyOf(cases)));
            }
            next = row;
            return customers;
        }

        void mustBeAtEnd() {
            if (next != null) {
                throw new IllegalStateException("the work list has customers of grid " + next.get(WORKLIST.GRID_CODE)
                        + ", which is not in the grids of the day, or not in their order");
            }
        }

        private static boolean isOf(GridRow grid, Record row) {
            return grid.areaId() == row.get(WORKLIST.AREA_ID) && grid.gridCode().equals(row.get(WORKLIST.GRID_CODE));
        }

        private static boolean sameCustomer(Record a, Record b) {
            return a.get(WORKLIST.CUSTOMER_ID).equals(b.get(WORKLIST.CUSTOMER_ID));
        }
    }
}
