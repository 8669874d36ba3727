package io.gridbook.oracle;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** The bills of every month in the drop, read when first asked for; a month without a file was never loaded. */
final class Bills {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final ExportReader reader;
    private final NavigableSet<YearMonth> loaded;
    private final Map<YearMonth, Map<String, Charges>> months = new HashMap<>();

    Bills(ExportReader reader) {
        this.reader = reader;
        this.loaded = reader.drop().billMonths();
    }

    YearMonth newestBefore(YearMonth month) {
        YearMonth newest = loaded.lower(month);
        if (newest == null) {
            throw new IllegalArgumentException("The drop has no bills before " + month);
        }
        return newest;
    }

    boolean has(YearMonth month) {
        return loaded.contains(month);
    }

    /** Newest first. */
    List<YearMonth> loadedUpTo(YearMonth month) {
        return List.copyOf(loaded.headSet(month, true).descendingSet());
    }

    boolean billed(List<ServiceRecord> services, YearMonth month) {
        Map<String, Charges> bills = of(month);
        return services.stream().anyMatch(service -> bills.containsKey(service.id()));
    }

    Charges charges(List<ServiceRecord> services, YearMonth month) {
        Charges sum = Charges.NONE;
        Map<String, Charges> bills = of(month);
        for (ServiceRecord service : services) {
            sum = sum.plus(bills.getOrDefault(service.id(), Charges.NONE));
        }
        return sum;
    }

    long spend(List<ServiceRecord> services, YearMonth month) {
        return charges(services, month).comparable();
    }

    long spend(Customer customer, YearMonth month) {
        return spend(customer.services(), month);
    }

    private Map<String, Charges> of(YearMonth month) {
        return has(month) ? months.computeIfAbsent(month, this::read) : Map.of();
    }

    private Map<String, Charges> read(YearMonth month) {
        Map<String, Charges> bills = new HashMap<>();
        for (TypedRow row : reader.rows(Schemas.BILLS, month.format(MONTH))) {
            if (row.month("bill_month").equals(month)) {
                bills.put(row.text("service_id"), Charges.of(row));
            }
        }
        return bills;
    }
}
