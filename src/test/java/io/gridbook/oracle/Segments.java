package io.gridbook.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Average spend, tier and band of every customer in base for the analysis month. */
record Segments(Bills bills, YearMonth month, OracleSettings settings) {

    private static final Comparator<OracleSegment> RANK = comparingLong(OracleSegment::arpu)
            .thenComparingLong(OracleSegment::spend12m)
            .reversed()
            .thenComparing(OracleSegment::firstOpenedOn)
            .thenComparing(OracleSegment::customerId, CodePoints.ORDER);

    List<OracleSegment> of(List<Customer> customers) {
        Map<String, List<OracleSegment>> areas = new HashMap<>();
        for (Customer customer : customers) {
            if (customer.inBase(month)) {
                areas.computeIfAbsent(customer.area(), any -> new ArrayList<>()).add(untiered(customer));
            }
        }
        return areas.values().stream()
                .flatMap(area -> tiered(area).stream())
                .sorted(comparing(OracleSegment::customerId, CodePoints.ORDER))
                .toList();
    }

    private List<OracleSegment> tiered(List<OracleSegment> area) {
        area.sort(RANK);
        long high = share(area.size(), Setting.HIGH_TIER_PERCENT);
        long mid = share(area.size(), Setting.MID_TIER_PERCENT);
        List<OracleSegment> tiered = new ArrayList<>();
        for (OracleSegment segment : area) {
            int position = tiered.size() + 1;
            String tier = position <= high ? "HIGH" : position <= mid ? "MID" : "LOW";
            tiered.add(segment.withTier(segment.arpu() <= 0 ? "LOW" : tier));
        }
        return tiered;
    }

    private long share(int customers, Setting percent) {
        return (settings.get(percent) * customers + 99) / 100;
    }

    private OracleSegment untiered(Customer customer) {
        long arpu = new WindowAverage(bills, month, settings).of(customer.services());
        String band = arpu >= settings.get(Setting.HIGH_BAND)
                ? "HIGH"
                : arpu >= settings.get(Setting.MID_BAND) ? "MID" : "MASS";
        long year = 0;
        for (int back = 0; back < 12; back++) {
            year += bills.spend(customer, month.minusMonths(back));
        }
        YearMonth before = month.minusMonths(1);
        return new OracleSegment(
                customer.id(),
                customer.area(),
                customer.grid(),
                arpu,
                "",
                band,
                bills.spend(customer, month),
                bills.has(before) ? (Long) bills.spend(customer, before) : null,
                year,
                customer.firstOpened());
    }
}
