package io.gridbook.job;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The sample exports of a night, where every text and identifier of a grid, its customers, services, accounts and
 * buildings begins with a marker of the grid. Certificates are marked too, so that no two customers are merged.
 */
final class CanaryDrop {
    static final String DAY = "2026-10-30";
    static final Pattern MARKER = Pattern.compile("CANARY-(G\\d{6})-");

    private static final String FILES = ".*_20261030.csv|(bills|adjustments)_202[56]\\d\\d.csv";

    /** Dates, numbers, words of a list, and what belongs to an area. */
    private static final Set<String> KEPT = Set.of(
            ("id_type customer_class customer_kind birthday grid_code product package_term package_start package_end"
                            + " package_fee converts_to_monthly_fee next_package_start payment opened_on status ceased_on"
                            + " cease_reason area_code area_name supervisor_name supervisor_email bill_month rent voice data"
                            + " messages vas other discount one_off total outstanding due_date balance_type balance valid_to"
                            + " charged_to_date requested_at contacted_at closed_at households shops mobile_covered"
                            + " broadband_covered rival_telecom rival_mobile rival_railcom kind valid_from made_on amount"
                            + " cause approved_by_level")
                    .split(" "));

    private final SampleDrop drop;
    private final Map<String, String> grids = new HashMap<>();

    private CanaryDrop(SampleDrop drop) {
        this.drop = drop;
    }

    /** Makes it in a folder. */
    static SampleDrop in(Path folder) throws IOException {
        CanaryDrop canaries = new CanaryDrop(SampleDrop.of(folder, FILES));
        canaries.read("customers_20261030.csv", "customer_id", "grid_code");
        canaries.read("services_20261030.csv", "service_id", "customer_id");
        canaries.read("services_20261030.csv", "account_id", "customer_id");
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName())).forEach(canaries::mark);
        }
        return canaries.drop;
    }

    /** To which grid an identifier belongs, by that of another one, or by the grid itself. */
    private void read(String file, String id, String of) throws IOException {
        for (CSVRecord row : rows(file)) {
            String grid = of.equals("grid_code") ? row.get(of) : grids.get(row.get(of));
            if (grid != null && grid.matches("G\\d{6}")) {
                grids.put(row.get(id), grid);
            }
        }
    }

    private void mark(String file) {
        try {
            StringWriter text = new StringWriter();
            CSVParser rows = rows(file);
            try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
                printer.printRecord(rows.getHeaderNames());
                for (CSVRecord row : rows) {
                    printer.printRecord(marked(row, rows.getHeaderNames()));
                }
            }
            drop.put(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> marked(CSVRecord row, List<String> columns) {
        String grid = grid(row, columns);
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            String value = row.get(column);
            boolean kept = grid == null || value.isEmpty() || KEPT.contains(column);
            values.add(kept ? value : "CANARY-" + grid + "-" + value);
        }
        return values;
    }

    private @Nullable String grid(CSVRecord row, List<String> columns) {
        if (columns.contains("grid_code")) {
            return row.get("grid_code").matches("G\\d{6}") ? row.get("grid_code") : null;
        }
        return Stream.of("customer_id", "service_id", "account_id")
                .filter(columns::contains)
                .map(row::get)
                .map(grids::get)
                .filter(grid -> grid != null)
                .findFirst()
                .orElse(null);
    }

    private CSVParser rows(String file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(drop.text(file)));
    }
}
