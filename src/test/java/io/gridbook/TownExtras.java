package io.gridbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a town's optional exports; one without a row has no file, unless it is said to be there. */
final class TownExtras {
    private static final Map<String, String> HEADINGS = Map.of(
            "balances", "account_id balance_type balance valid_to",
            "charges", "service_id charged_to_date",
            "disconnects", "order_id service_id requested_at reason_code reason_text status contacted_at closed_at",
            "exemptions", "account_id customer_id kind valid_from valid_to reason");
    private static final String ADJUSTMENTS =
            "adjustment_id account_id service_id made_on amount cause approved_by_level document_ref";

    private final Map<String, List<Map<String, String>>> daily = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> adjustments = new TreeMap<>();

    /** A row of a daily export, columns and values in turn. */
    void add(String export, String... columnsAndValues) {
        there(export).add(TownDrop.row(columnsAndValues));
    }

    /** The rows of a daily export, which has a file from now on. */
    List<Map<String, String>> there(String export) {
        return daily.computeIfAbsent(export, any -> new ArrayList<>());
    }

    void adjust(String month, String... columnsAndValues) {
        adjustments.computeIfAbsent(month, any -> new ArrayList<>()).add(TownDrop.row(columnsAndValues));
    }

    void write(LocalDate day) {
        String period = DateTimeFormatter.BASIC_ISO_DATE.format(day);
        daily.forEach((export, rows) -> TownDrop.file(export + "_" + period, HEADINGS.getOrDefault(export, ""), rows));
        writeAdjustments();
    }

    void writeAdjustments() {
        adjustments.forEach((month, rows) -> TownDrop.file("adjustments_" + month.replace("-", ""), ADJUSTMENTS, rows));
    }
}
