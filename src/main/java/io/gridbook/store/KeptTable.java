package io.gridbook.store;

import static io.gridbook.store.schema.Tables.ADJUSTMENT;
import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.ARREARS_SERIES;
import static io.gridbook.store.schema.Tables.BALANCE;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CHARGE;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.CUSTOMER_ALIAS;
import static io.gridbook.store.schema.Tables.DISCONNECT_ORDER;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static io.gridbook.store.schema.Tables.FINDING;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.LAST_CONTACT;
import static io.gridbook.store.schema.Tables.MANAGER_CHANGE;
import static io.gridbook.store.schema.Tables.RAW_ADJUSTMENTS;
import static io.gridbook.store.schema.Tables.RAW_ARREARS;
import static io.gridbook.store.schema.Tables.RAW_BALANCES;
import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.RAW_CHARGES;
import static io.gridbook.store.schema.Tables.RAW_CUSTOMERS;
import static io.gridbook.store.schema.Tables.RAW_DISCONNECTS;
import static io.gridbook.store.schema.Tables.RAW_EXEMPTIONS;
import static io.gridbook.store.schema.Tables.RAW_GRIDS;
import static io.gridbook.store.schema.Tables.RAW_PREMISES;
import static io.gridbook.store.schema.Tables.RAW_SERVICES;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static io.gridbook.store.schema.Tables.SPEND_WINDOW;
import static io.gridbook.store.schema.Tables.WORKLIST;

import java.util.List;
import org.jooq.Table;

/**
 * A partitioned table, why its periods are kept, and the export whose file may load again once they are gone.
 *
 * @param export empty where the table holds no export, or where what was computed of it stays
 */
record KeptTable(Table<?> table, Keep keep, String export) {
    /** Which of the windows a table is kept for. */
    enum Keep {
        SNAPSHOT,
        SEGMENT,
        CASE,
        BILLS,
        SPEND,
        WINDOW
    }

    /** All partitioned tables; computed ones before the raw rows that they were computed from. */
    static final List<KeptTable> ALL = List.of(
            new KeptTable(WORKLIST, Keep.SNAPSHOT, ""),
            new KeptTable(ALERT, Keep.SNAPSHOT, ""),
            new KeptTable(FINDING, Keep.SNAPSHOT, ""),
            new KeptTable(SEGMENT, Keep.SEGMENT, ""),
            new KeptTable(CASE_DAY, Keep.CASE, ""),
            new KeptTable(ARREARS_SERIES, Keep.SNAPSHOT, ""),
            new KeptTable(LAST_CONTACT, Keep.SNAPSHOT, ""),
            new KeptTable(ARREARS, Keep.SNAPSHOT, ""),
            new KeptTable(BALANCE, Keep.SNAPSHOT, ""),
            new KeptTable(CHARGE, Keep.SNAPSHOT, ""),
            new KeptTable(DISCONNECT_ORDER, Keep.SNAPSHOT, ""),
            new KeptTable(ADJUSTMENT, Keep.SNAPSHOT, ""),
            new KeptTable(EXEMPTION, Keep.SNAPSHOT, ""),
            new KeptTable(MANAGER_CHANGE, Keep.SNAPSHOT, ""),
            new KeptTable(CUSTOMER_ALIAS, Keep.SNAPSHOT, ""),
            new KeptTable(SERVICE, Keep.SNAPSHOT, ""),
            new KeptTable(CUSTOMER, Keep.SNAPSHOT, ""),
            new KeptTable(GRID, Keep.SNAPSHOT, ""),
            new KeptTable(RAW_ARREARS, Keep.SNAPSHOT, "arrears"),
            new KeptTable(RAW_SERVICES, Keep.SNAPSHOT, "services"),
            new KeptTable(RAW_CUSTOMERS, Keep.SNAPSHOT, "customers"),
            new KeptTable(RAW_GRIDS, Keep.SNAPSHOT, "grids"),
            new KeptTable(RAW_BALANCES, Keep.SNAPSHOT, "balances"),
            new KeptTable(RAW_CHARGES, Keep.SNAPSHOT, "charges"),
            new KeptTable(RAW_DISCONNECTS, Keep.SNAPSHOT, "disconnects"),
            new KeptTable(RAW_PREMISES, Keep.SNAPSHOT, "premises"),
            new KeptTable(RAW_EXEMPTIONS, Keep.SNAPSHOT, "exemptions"),
            new KeptTable(RAW_ADJUSTMENTS, Keep.SPEND, "adjustments"),
            new KeptTable(SPEND_WINDOW, Keep.WINDOW, ""),
            new KeptTable(RAW_BILLS, Keep.BILLS, ""),
            new KeptTable(SERVICE_MONTH, Keep.SPEND, "bills"));
}
