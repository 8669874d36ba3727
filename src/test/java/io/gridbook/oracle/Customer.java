package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A customer after merging: the smallest record's id and grid, and the services of all its records. */
record Customer(String id, String area, String grid, List<ServiceRecord> services) {

    boolean liveOn(LocalDate day) {
        return services.stream().anyMatch(service -> service.liveOn(day));
    }

    boolean inBase(YearMonth month) {
        return liveOn(month.atEndOfMonth());
    }

    LocalDate firstOpened() {
        return firstOpened(services);
    }

    static LocalDate firstOpened(List<ServiceRecord> services) {
        return services.stream()
                .map(ServiceRecord::openedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    List<ServiceRecord> live(LocalDate day) {
        return services.stream().filter(service -> service.liveOn(day)).toList();
    }
}
