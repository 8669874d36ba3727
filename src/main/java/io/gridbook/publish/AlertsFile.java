package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.SEGMENT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/** {@code data/alerts.csv}: one row per case of the day. */
final class AlertsFile {
    private static final String HEADING = "rule,subject,customer_id,area_code,grid_code,period_key,stage,at_stake,"
            + "severity,state,first_seen,days_open,due,reason,business_date,analysis_month,tier,band,spend_m1,spend_m,"
            + "change_percent";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final DSLContext dsl;
    private final ReasonText reasons;
    private final Edition edition;

    AlertsFile(DSLContext dsl, ReasonText reasons, Edition edition) {
        this.dsl = dsl;
        this.reasons = reasons;
        this.edition = edition;
    }

    void write(Path file) throws IOException {
        try (CsvWriter csv = new CsvWriter(file, HEADING)) {
            Rows.stream(dsl, this::rows, row -> write(csv, row));
        }
    }

    private ResultQuery<? extends Record> rows(DSLContext tx) {
        return tx.select(
                        ALERT.RULE,
                        ALERT.SUBJECT,
                        ALERT.CUSTOMER_ID,
                        AREA.AREA_CODE,
                        ALERT.GRID_CODE,
                        ALERT.PERIOD_KEY,
                        ALERT.STAGE,
                        ALERT.AT_STAKE,
                        ALERT.SEVERITY,
                        ALERT.STATE,
                        ALERT.FIRST_SEEN,
                        ALERT.DAYS_OPEN,
                        ALERT.DUE_ON,
                        ALERT.DUE_AT,
                        ALERT.FIGURES,
                        SEGMENT.TIER,
                        SEGMENT.BAND,
                        SEGMENT.SPEND_M1,
                        SEGMENT.SPEND_M)
                .from(ALERT)
                .join(AREA)
                .on(AREA.AREA_ID.eq(ALERT.AREA_ID))
                .leftJoin(SEGMENT)
                .on(SEGMENT.AREA_ID.eq(ALERT.AREA_ID))
                .and(SEGMENT.DAY.eq(ALERT.DAY))
                .and(SEGMENT.CUSTOMER_ID.eq(ALERT.CUSTOMER_ID))
                .where(ALERT.DAY.eq(edition.period()))
                .orderBy(ALERT.RULE.collate("C"), ALERT.SUBJECT, ALERT.PERIOD_KEY, ALERT.AREA_ID);
    }

    private void write(CsvWriter csv, Record row) throws IOException {
        Long before = edition.hasMonthBefore() ? row.get(SEGMENT.SPEND_M1) : null;
        csv.line(
                row.get(ALERT.RULE),
                row.get(ALERT.SUBJECT),
                row.get(ALERT.CUSTOMER_ID),
                row.get(AREA.AREA_CODE),
                row.get(ALERT.GRID_CODE),
                row.get(ALERT.PERIOD_KEY),
                row.get(ALERT.STAGE),
                CsvFigures.yuan(row.get(ALERT.AT_STAKE)),
                row.get(ALERT.SEVERITY),
                row.get(ALERT.STATE),
                row.get(ALERT.FIRST_SEEN),
                row.get(ALERT.DAYS_OPEN),
                due(row),
                reason(row),
                edition.period(),
                edition.month().format(MONTH),
                row.get(SEGMENT.TIER),
                row.get(SEGMENT.BAND),
                CsvFigures.yuan(before),
                CsvFigures.yuan(row.get(SEGMENT.SPEND_M)),
                CsvFigures.changePercent(before, row.get(SEGMENT.SPEND_M)));
    }

    /** A day, or a day and a time. */
    private static @Nullable Object due(Record row) {
        LocalDateTime instant = row.get(ALERT.DUE_AT);
        return instant == null ? row.get(ALERT.DUE_ON) : INSTANT.format(instant);
    }

    private @Nullable String reason(Record row) {
        return FreeText.cell(reasons.reason(
                row.get(ALERT.RULE),
                row.get(ALERT.STAGE),
                Json.figures(row.get(ALERT.FIGURES).data())));
    }
}
