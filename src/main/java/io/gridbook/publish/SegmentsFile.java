package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.SEGMENT;

import java.io.IOException;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** {@code data/segments.csv}: one row per customer in base for the analysis month. */
final class SegmentsFile {
    private static final String HEADING =
            "customer_id,area_code,grid_code,arpu,tier,band,spend_m,spend_m1,spend_12m," + "first_opened_on";

    private final DSLContext dsl;
    private final Edition edition;

    SegmentsFile(DSLContext dsl, Edition edition) {
        this.dsl = dsl;
        this.edition = edition;
    }

    void write(Path file) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, HEADING)) {
            Rows.stream(dsl, this::rows, row -> write(csv, row));
        }
    }

    private ResultQuery<? extends Record> rows(DSLContext tx) {
        return tx.select(
                        SEGMENT.CUSTOMER_ID,
                        AREA.AREA_CODE,
                        SEGMENT.GRID_CODE,
                        SEGMENT.ARPU,
                        SEGMENT.TIER,
                        SEGMENT.BAND,
                        SEGMENT.SPEND_M,
                        SEGMENT.SPEND_M1,
                        SEGMENT.SPEND_12M,
                        SEGMENT.FIRST_OPENED_ON)
                .from(SEGMENT)
                .join(AREA)
                .on(AREA.AREA_ID.eq(SEGMENT.AREA_ID))
                .where(SEGMENT.DAY.eq(edition.period()), SEGMENT.IN_BASE.isTrue())
                .orderBy(SEGMENT.CUSTOMER_ID, SEGMENT.AREA_ID);
    }

    private void write(CsvWriter csv, Record row) throws IOException {
        csv.line(
                row.get(SEGMENT.CUSTOMER_ID),
                row.get(AREA.AREA_CODE),
                row.get(SEGMENT.GRID_CODE),
                CsvFigures.yuan(row.get(SEGMENT.ARPU)),
                row.get(SEGMENT.TIER),
                row.get(SEGMENT.BAND),
                CsvFigures.yuan(row.get(SEGMENT.SPEND_M)),
                edition.hasMonthBefore() ? CsvFigures.yuan(row.get(SEGMENT.SPEND_M1)) : null,
                CsvFigures.yuan(row.get(SEGMENT.SPEND_12M)),
                row.get(SEGMENT.FIRST_OPENED_ON));
    }
}
