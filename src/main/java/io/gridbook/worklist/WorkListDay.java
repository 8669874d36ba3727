package io.gridbook.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The night that work lists are written for: business date, working day, analysis month and whether bills are late, the
 * months whose bills are loaded, those of the window that are missing, optional exports that are absent, checks that were
 * accepted (who, what, why), and thresholds for the notes by {@code RULE.name} and {@code segment.name} (percents and days
 * as numbers, money in fen; {@code RULE.enabled} is false for a rule that is off).
 */
public record WorkListDay(
        LocalDate day,
        LocalDate workingDay,
        YearMonth month,
        boolean late,
        Set<YearMonth> loadedMonths,
        List<YearMonth> missingMonths,
        List<String> absentExports,
        List<String> accepted,
        Map<String, ?> thresholds,
        Locale locale) {
    /** Whether an optional export is there. */
    boolean has(String export) {
        return !absentExports.contains(export);
    }
}
