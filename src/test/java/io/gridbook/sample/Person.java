package io.gridbook.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A merged customer as the test reckons it; spend by months back from M, in fen. */
final class Person {
    final String id;
    final String grid;
    final String area;
    final List<Row> services = new ArrayList<>();
    final long[] spend = new long[13];
    long owed;

    @Nullable
    YearMonth oldest;

    Person(Row row, String area) {
        this.id = row.get("customer_id");
        this.grid = row.get("grid_code");
        this.area = area;
    }

    static boolean live(Row service, LocalDate day) {
        String ceased = service.get("ceased_on");
        return !LocalDate.parse(service.get("opened_on")).isAfter(day)
                && (ceased.isEmpty() || LocalDate.parse(ceased).isAfter(day));
    }

    boolean liveOn(LocalDate day) {
        return services.stream().anyMatch(service -> live(service, day));
    }

    LocalDate firstOpened() {
        return services.stream()
                .map(service -> LocalDate.parse(service.get("opened_on")))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    long sum(int months) {
        return LongStream.of(spend).limit(months).sum();
    }

    void owe(YearMonth month, long fen) {
        owed += fen;
        if (oldest == null || month.isBefore(oldest)) {
            oldest = month;
        }
    }
}
