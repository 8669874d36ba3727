package io.gridbook.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Raw rows into resolved tables, in the order in which each needs the one before. */
@Component
public class Resolution {
    private final GridResolution grids;
    private final CustomerResolution customers;
    private final CustomerAliases aliases;
    private final ServiceResolution services;
    private final ArrearsResolution arrears;
    private final BillResolution bills;
    private final WindowResolution window;
    private final MovedBills moved;
    private final OptionalResolution optional;
    private final ManagerChanges managers;
    private final Orphans orphans;

    Resolution(
            GridResolution grids,
            CustomerResolution customers,
            CustomerAliases aliases,
            ServiceResolution services,
            ArrearsResolution arrears,
            BillResolution bills,
            WindowResolution window,
            MovedBills moved,
            OptionalResolution optional,
            ManagerChanges managers,
            Orphans orphans) {
        this.grids = grids;
        this.customers = customers;
        this.aliases = aliases;
        this.services = services;
        this.arrears = arrears;
        this.bills = bills;
        this.window = window;
        this.moved = moved;
        this.optional = optional;
        this.managers = managers;
        this.orphans = orphans;
    }

    public void customers(LocalDate day) {
        grids.resolve(day);
        customers.resolve(day);
        aliases.resolve(day);
    }

    public void services(LocalDate day) {
        services.resolve(day);
    }

    public void arrears(LocalDate day) {
        arrears.resolve(day);
    }

    /** The exports that a night can do without, the adjustments of its analysis month among them. */
    public void optional(LocalDate day, YearMonth month) {
        optional.resolve(day, month);
    }

    /** Who has another manager than before, on each of the days up to a day. */
    public void managers(LocalDate day, int days) {
        managers.resolve(day, days);
    }

    /** Puts the bills of a month to their services. */
    public void bills(YearMonth month) {
        bills.resolve(month);
    }

    /** Adds up the months that a night with analysis month M looks at. */
    public void window(LocalDate day, YearMonth month, int windowMonths) {
        window.resolve(month, windowMonths);
        moved.copy(day, new SpendWindow(month, windowMonths));
    }

    public void orphans(LocalDate day, YearMonth month) {
        orphans.count(day, month);
    }
}
