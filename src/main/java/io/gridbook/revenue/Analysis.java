package io.gridbook.revenue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What all workbooks of a month state.
 *
 * @param accepted the checks of files that were let pass, one sentence each
 * @param thresholds for the notes by {@code segment.name}; percents and months as numbers, money in fen
 */
public record Analysis(Month month, List<String> accepted, Map<String, ?> thresholds, Locale locale) {
    public Analysis {
        accepted = List.copyOf(accepted);
        thresholds = Map.copyOf(thresholds);
    }
}
