package io.gridbook.sample;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The files of a drop in a fixed order: four for each night, then the bills from M backwards. */
final class FileSet {
    static final int GRIDS = 0;
    static final int CUSTOMERS = 1;
    static final int SERVICES = 2;
    static final int ARREARS = 3;
    private static final int DAILY = 4;

    final List<String> names = new ArrayList<>();
    final List<String> headings = new ArrayList<>();
    private final int nights;

    FileSet(Periods periods, int nights) {
        this.nights = nights;
        for (int night = 1; night <= nights; night++) {
            String day = periods.night(night).format(DateTimeFormatter.BASIC_ISO_DATE);
            add("grids_" + day, GridRows.HEADING);
            add("customers_" + day, CustomerRows.HEADING);
            add("services_" + day, ServiceRows.HEADING);
            add("arrears_" + day, ArrearsRows.HEADING);
        }
        for (int back = 0; back < periods.months(); back++) {
            add("bills_" + periods.code(back), BillRows.HEADING);
        }
    }

    int daily(int night, int kind) {
        return (night - 1) * DAILY + kind;
    }

    int bills(int back) {
        return nights * DAILY + back;
    }

    private void add(String stem, String heading) {
        names.add(stem + ".csv");
        headings.add(heading);
    }
}
