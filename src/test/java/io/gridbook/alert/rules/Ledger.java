package io.gridbook.alert.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a customer owes from night to night, and by the rules page the stage of its arrears, reckoned plainly. */
final class Ledger {
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 9, 25),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 10, 2),
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 10, 6),
            LocalDate.of(2026, 10, 7));
    private static final Set<LocalDate> WORKING_WEEKENDS =
            Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10));

    private final TreeMap<YearMonth, BigDecimal> left = new TreeMap<>();
    private final TreeMap<YearMonth, LocalDate> due = new TreeMap<>();
    private @Nullable LocalDate began;
    private String stage = "";
    private LocalDate stageBegan = LocalDate.MIN;

    void bill(YearMonth month, BigDecimal yuan, LocalDate dueDate) {
        left.put(month, yuan);
        due.put(month, dueDate);
    }

    /** What is left of the month's bill after a payment. */
    BigDecimal pay(YearMonth month, BigDecimal yuan) {
        return left.merge(month, yuan, BigDecimal::subtract);
    }

    /** The next night: stage, days from which series and stage count, due, key, sum; empty without arrears. */
    Optional<String> night(LocalDate day) {
        TreeMap<YearMonth, BigDecimal> overdue = new TreeMap<>(left);
        overdue.keySet().removeIf(month -> !due.getOrDefault(month, day).isBefore(day));
        overdue.values().removeIf(yuan -> yuan.signum() == 0);
        if (overdue.isEmpty()) {
            began = null;
            stage = "";
            return Optional.empty();
        }
        began = began == null ? day : began;
        YearMonth oldest = overdue.firstKey();
        String now = stage(ChronoUnit.MONTHS.between(oldest, YearMonth.from(day)), ChronoUnit.DAYS.between(began, day));
        if (!now.equals(stage)) {
            stage = now;
            stageBegan = day;
        }
        return Optional.of("%s since %s, stage since %s, due %s, %s owes %s"
                .formatted(
                        stage,
                        began,
                        stageBegan,
                        workingDayAfter(stageBegan, stage.equals("NOTICE") ? 7 : 3),
                        oldest,
                        overdue.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static String stage(long months, long days) {
        if (months >= 3) {
            return "VISIT";
        }
        return days >= 7 ? "NOTICE" : "PHONE";
    }

    private static LocalDate workingDayAfter(LocalDate from, int n) {
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            boolean weekday = day.getDayOfWeek().getValue() <= 5;
            left -= weekday ? (HOLIDAYS.contains(day) ? 0 : 1) : (WORKING_WEEKENDS.contains(day) ? 1 : 0);
        }
        return day;
    }
}
