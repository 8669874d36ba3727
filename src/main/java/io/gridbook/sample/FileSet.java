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

    final List<SampleFile> files = new ArrayList<>();
    final SampleForm form;
    private final int nights;
    private final int months;

    /** In canonical form. */
    FileSet(Periods periods, int nights) {
        this(periods, nights, SampleForm.CANONICAL);
    }

    FileSet(Periods periods, int nights, SampleForm form) {
        this.form = form;
        this.nights = nights;
        this.months = periods.months();
        for (int night = 1; night <= nights; night++) {
            String day = periods.night(night).format(DateTimeFormatter.BASIC_ISO_DATE);
            add("grids", day, GridRows.HEADING);
            add("customers", day, CustomerRows.HEADING);
            add("services", day, ServiceRows.HEADING);
            add("arrears", day, ArrearsRows.HEADING);
            add("balances", day, BalanceRows.HEADING);
            add("charges", day, ChargeRows.HEADING);
            add("disconnects", day, DisconnectRows.HEADING);
            add("premises", day, PremisesRows.HEADING);
            add("exemptions", day, ExemptionRows.HEADING);
        }
        for (int back = 0; back < periods.months(); back++) {
            add("bills", periods.code(back), BillRows.HEADING);
        }
        for (int back = 0; back < periods.months(); back++) {
            add("adjustments", periods.code(back), AdjustmentRows.HEADING);
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

    private void add(String export, String period, String columns) {
        files.add(
                form == SampleForm.LEGACY
                        ? SampleFile.legacy(export, period, columns)
                        : SampleFile.canonical(export, period, columns));
    }
}
