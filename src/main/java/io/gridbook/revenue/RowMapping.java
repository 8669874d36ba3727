package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_BASE;
import static io.gridbook.store.schema.Tables.MONTH_CEASED;
import static io.gridbook.store.schema.Tables.MONTH_DEVELOPMENT;
import static io.gridbook.store.schema.Tables.MONTH_HIGH;
import static io.gridbook.store.schema.Tables.MONTH_KPI;
import static io.gridbook.store.schema.Tables.MONTH_MIGRATION;
import static io.gridbook.store.schema.Tables.MONTH_REFUND;
import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static io.gridbook.store.schema.Tables.MONTH_STRUCTURE;
import static io.gridbook.store.schema.Tables.MONTH_VOICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rows of the database as rows of sheets. */
final class RowMapping {
    private static final Field<Long> ROWS = DSL.field(DSL.name("rows"), Long.class);

    private RowMapping() {}

    static SheetRows.Revenue revenue(Record row) {
        return new SheetRows.Revenue(
                row.get(MONTH_REVENUE.PRODUCT),
                row.get(MONTH_REVENUE.BILL_MONTH),
                Charge.ALL.stream().map(charge -> number(row, charge.name())).toList(),
                number(row, "total"),
                number(row, "services"));
    }

    static SheetRows.Base base(Record row) {
        return new SheetRows.Base(
                row.get(MONTH_BASE.BILL_MONTH),
                row.get("billed", Long.class),
                number(row, "customers"),
                number(row, "opened"),
                number(row, "ceased"));
    }

    static SheetRows.Development development(Record row) {
        return new SheetRows.Development(
                row.get(MONTH_DEVELOPMENT.PRODUCT),
                number(row, "at_begin"),
                number(row, "opened"),
                number(row, "ceased"),
                number(row, "moved_in"),
                number(row, "moved_out"),
                number(row, "at_end"));
    }

    static SheetRows.Structure structure(Record row) {
        return new SheetRows.Structure(
                row.get(MONTH_STRUCTURE.KIND),
                row.get(MONTH_STRUCTURE.LEVEL),
                row.get(MONTH_STRUCTURE.BILL_MONTH),
                number(row, "customers"),
                number(row, "revenue"));
    }

    static SheetRows.Migration migration(Record row) {
        return new SheetRows.Migration(
                row.get(MONTH_MIGRATION.KIND),
                row.get(MONTH_MIGRATION.LEVEL_BEFORE),
                row.get(MONTH_MIGRATION.LEVEL),
                number(row, "customers"));
    }

    static SheetRows.High high(Record row) {
        return new SheetRows.High(
                word(row, "customer_id"),
                row.get(PeopleSql.NAME),
                row.get(PeopleSql.IN_GRID),
                word(row, "state"),
                number(row, "arpu"),
                Collections.unmodifiableList(Arrays.asList(row.get(MONTH_HIGH.SPEND.getName(), Long[].class))),
                number(row, "money_lost"),
                row.get("packages", String.class),
                row.get("package_end", LocalDate.class),
                number(row, "arrears"),
                row.get("last_contact", LocalDate.class));
    }

    static SheetRows.HighTotal highTotal(Record row) {
        List<@Nullable Long> spend = new ArrayList<>();
        for (int i = 0; i < PeopleSql.MONTHS; i++) {
            spend.add(row.get("spend" + i, Long.class));
        }
        return new SheetRows.HighTotal(
                row.get(ROWS), Collections.unmodifiableList(spend), number(row, "money_lost"), number(row, "arrears"));
    }

    static SheetRows.Voice voice(Record row) {
        return new SheetRows.Voice(
                word(row, "customer_id"),
                row.get(PeopleSql.NAME),
                row.get(PeopleSql.IN_GRID),
                number(row, MONTH_VOICE.VOICE.getName()),
                number(row, "voice_before"),
                number(row, "revenue"));
    }

    static SheetRows.VoiceTotal voiceTotal(Record row) {
        return new SheetRows.VoiceTotal(
                row.get(ROWS), number(row, "voice"), number(row, "voice_before"), number(row, "revenue"));
    }

    static SheetRows.Churn churn(Record row) {
        return new SheetRows.Churn(
                row.get(MONTH_CEASED.PRODUCT),
                row.get(MONTH_CEASED.REASON),
                row.get(MONTH_CEASED.TENURE),
                row.get(ROWS),
                number(row, "spend_before"));
    }

    static SheetRows.Kpi kpi(Record row) {
        return new SheetRows.Kpi(
                row.get(MONTH_KPI.MONTH), row.get(MONTH_KPI.KPI), number(row, "numerator"), number(row, "denominator"));
    }

    static SheetRows.Refund refund(Record row) {
        return new SheetRows.Refund(
                word(row, "adjustment_id"),
                row.get(PeopleSql.IN_GRID),
                word(row, "account_id"),
                word(row, "customer_id"),
                row.get("made_on", LocalDate.class),
                number(row, MONTH_REFUND.AMOUNT.getName()),
                word(row, "cause"),
                number(row, "account_sum"),
                word(row, "required_level"),
                word(row, "approved_level"),
                row.get("too_low", Boolean.class),
                row.get("unapproved", Boolean.class),
                row.get("undocumented", Boolean.class));
    }

    private static long number(Record row, String column) {
        Long value = row.get(column, Long.class);
        return value == null ? 0 : value;
    }

    private static String word(Record row, String column) {
        return row.get(column, String.class);
    }
}
