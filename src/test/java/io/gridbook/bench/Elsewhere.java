package io.gridbook.bench;

import java.util.OptionalDouble;

/** Peers that are not run here: their figures, measured elsewhere on 2 cores over drops of the same kind. */
enum Elsewhere {
    /** pandas and XlsxWriter: the same five rules and one formatted workbook per grid; keeps and checks nothing. */
    PANDAS("pandas + XlsxWriter", 44.6, 226),

    /** DuckDB over the files: the rules only. */
    DUCKDB("DuckDB, rules only", 4.0, 16.2);

    private final String title;
    private final double at200Thousand;
    private final double atOneMillion;

    Elsewhere(String title, double at200Thousand, double atOneMillion) {
        this.title = title;
        this.at200Thousand = at200Thousand;
        this.atOneMillion = atOneMillion;
    }

    String title() {
        return title + " (measured elsewhere)";
    }

    /** Its wall seconds, where they were taken for so many customers. */
    OptionalDouble wall(int customers) {
        return customers == 200_000
                ? OptionalDouble.of(at200Thousand)
                : customers == 1_000_000 ? OptionalDouble.of(atOneMillion) : OptionalDouble.empty();
    }
}
