package io.gridbook.sample;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The files of a drop in a fixed order: those of each night, then bills and adjustments from M backwards. */
final class FileSet {
    static final int GRIDS = 0;
    static final int CUSTOMERS = 1;
    static final int SERVICES = 2;
    static final int ARREARS = 3;
    static final int BALANCES = 4;
    static final int CHARGES = 5;
    static final int DISCONNECTS = 6;
    static final int PREMISES = 7;
    static final int EXEMPTIONS = 8;
    private static final int DAILY = 9;

    final List<String> names = new ArrayList<>();
    final List<String> headings = new ArrayList<>();
    private final int nights;
    private final int months;

    FileSet(Periods periods, int nights) {
        this.nights = nights;
        this.months = periods.months();
        for (int night = 1; night <= nights; night++) {
            String day = periods.night(night).format(DateTimeFormatter.BASIC_ISO_DATE);
            add("grids_" + day, GridRows.HEADING);
            add("customers_" + day, CustomerRows.HEADING);
            add("services_" + day, ServiceRows.HEADING);
            add("arrears_" + day, ArrearsRows.HEADING);
            add("balances_" + day, BalanceRows.HEADING);
            add("charges_" + day, ChargeRows.HEADING);
            add("disconnects_" + day, DisconnectRows.HEADING);
            add("premises_" + day, PremisesRows.HEADING);
            add("exemptions_" + day, ExemptionRows.HEADING);
        }
        for (int back = 0; back < periods.months(); back++) {
            add("bills_" + periods.code(back), BillRows.HEADING);
        }
        for (int back = 0; back < periods.months(); back++) {
            add("adjustments_" + periods.code(back), AdjustmentRows.HEADING);
        }
    }

    int daily(int night, int kind) {
        return (night - 1) * DAILY + kind;
    }

    int bills(int back) {
        return nights * DAILY + back;
    }

    int adjustments(int back) {
        return nights * DAILY + months + back;
    }

    private void add(String stem, String heading) {
        names.add(stem + ".csv");
        headings.add(heading);
    }
}
