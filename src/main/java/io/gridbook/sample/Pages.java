package io.gridbook.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One block's rows of every file, and what was planted in it. */
final class Pages {
    final List<FileRows> files = new ArrayList<>();
    final Map<String, Integer> planted;
    private final Block block;
    private final FileSet set;

    Pages(Block block, FileSet set) {
        this.block = block;
        this.set = set;
        this.planted = block.planted;
        set.files.forEach(file -> files.add(file.rows()));
    }

    void bills(Periods periods) {
        for (int back = 0; back < periods.months(); back++) {
            FileRows to = files.get(set.bills(back));
            String month = periods.code(back);
            for (Customer customer : block.customers) {
                bills(customer.services, back, periods, month, to);
            }
            bills(block.strays, back, periods, month, to);
            bills(block.ghosts, back, periods, month, to);
        }
        for (Adjustment adjustment : block.adjustments) {
            AdjustmentRows.write(adjustment, files.get(set.adjustments(adjustment.back())));
        }
    }

    void night(int night, Iterable<Grid> grids) {
        grids.forEach(grid -> GridRows.write(grid, file(night, FileSet.GRIDS)));
        for (Customer customer : block.customers) {
            if (customer.since <= night) {
                CustomerRows.write(customer, file(night, FileSet.CUSTOMERS));
            }
            services(customer.services, night);
        }
        services(block.strays, night);
        for (Debt debt : block.debts) {
            if (debt.shows(night)) {
                ArrearsRows.write(debt, file(night, FileSet.ARREARS));
            }
        }
    }

    /** What a night can do without. */
    void office(int night, Periods periods) {
        FileRows charges = file(night, FileSet.CHARGES);
        for (Customer customer : block.customers) {
            customer.services.forEach(service -> ChargeRows.write(service, night, periods, charges));
        }
        block.strays.forEach(service -> ChargeRows.write(service, night, periods, charges));
        block.ghostCharges.forEach(service -> ChargeRows.write(service, night, periods, charges));
        block.balances.forEach(balance -> BalanceRows.write(balance, night, file(night, FileSet.BALANCES)));
        LocalDateTime now = periods.night(night).plusDays(1).atStartOfDay();
        block.orders.forEach(order -> DisconnectRows.write(order, now, file(night, FileSet.DISCONNECTS)));
        block.premises.forEach(premises -> PremisesRows.write(premises, file(night, FileSet.PREMISES)));
        block.exemptions.forEach(exemption -> ExemptionRows.write(exemption, file(night, FileSet.EXEMPTIONS)));
    }

    private static void bills(Iterable<Service> services, int back, Periods periods, String month, FileRows to) {
        for (Service service : services) {
            BillRows.write(service, back, periods, month, to);
        }
    }

    private void services(Iterable<Service> services, int night) {
        for (Service service : services) {
            if (service.since <= night) {
                ServiceRows.write(service, file(night, FileSet.SERVICES));
            }
        }
    }

    private FileRows file(int night, int kind) {
        return files.get(set.daily(night, kind));
    }
}
