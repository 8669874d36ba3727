package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.SERVICE;

import io.gridbook.segment.Night;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a day's notices once, grid after grid; only the grid at hand is in memory. */
final class NoticeReader {
    private static final int ROWS_AT_ONCE = 2_000;

    private final DSLContext dsl;

    NoticeReader(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Gives the grids that have a customer to notify. */
    void forEachGrid(Night night, Consumer<NoticeGrid> consumer) {
        // rows come from the server in portions only inside a transaction
        dsl.transaction(configuration -> {
            try (Cursor<? extends Record> cursor = NoticeSql.bills(configuration.dsl(), night)
                    .fetchSize(ROWS_AT_ONCE)
                    .fetchLazy()) {
                Record row = cursor.fetchNext();
                while (row != null) {
                    Record first = row;
                    List<Notice> notices = new ArrayList<>();
                    while (row != null && sameGrid(first, row)) {
                        row = addCustomer(row, cursor, notices);
                    }
                    consumer.accept(grid(first, notices));
                }
            }
        });
    }

    /** Reads the bills of a customer; returns the first row of the next. */
    private static @Nullable Record addCustomer(Record first, Cursor<? extends Record> cursor, List<Notice> notices) {
        List<NoticeBill> bills = new ArrayList<>();
        Record row = first;
        while (row != null && sameGrid(first, row) && Objects.equals(customer(first), customer(row))) {
            bills.add(bill(row));
            row = cursor.fetchNext();
        }
        notices.add(new Notice(
                first.get(CUSTOMER.NAME), first.get(WorkListSql.ADDRESS), first.get(ALERT.DUE_ON), List.copyOf(bills)));
        return row;
    }

    private static NoticeBill bill(Record row) {
        String number = row.get(SERVICE.SERVICE_NUMBER);
        return new NoticeBill(
                number == null ? "" : number,
                row.get(ARREARS.ACCOUNT_ID),
                YearMonth.from(row.get(ARREARS.BILL_MONTH)),
                row.get(ARREARS.DUE_DATE),
                row.get(ARREARS.OUTSTANDING));
    }

    private static NoticeGrid grid(Record row, List<Notice> notices) {
        return new NoticeGrid(
                row.get(GRID.AREA_ID),
                row.get(GRID.AREA_CODE),
                row.get(GRID.AREA_NAME),
                row.get(GRID.GRID_CODE),
                row.get(GRID.GRID_NAME),
                row.get(NoticeSql.MANAGER),
                row.get(GRID.MANAGER_PHONE),
                List.copyOf(notices));
    }

    private static boolean sameGrid(Record a, Record b) {
        return Objects.equals(a.get(GRID.AREA_ID), b.get(GRID.AREA_ID))
                && Objects.equals(a.get(GRID.GRID_CODE), b.get(GRID.GRID_CODE));
    }

    private static String customer(Record row) {
        return row.get(ALERT.CUSTOMER_ID);
    }
}
