package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.RAW_ADJUSTMENTS;
import static io.gridbook.store.schema.Tables.RAW_ARREARS;
import static io.gridbook.store.schema.Tables.RAW_BALANCES;
import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.RAW_CHARGES;
import static io.gridbook.store.schema.Tables.RAW_CUSTOMERS;
import static io.gridbook.store.schema.Tables.RAW_DISCONNECTS;
import static io.gridbook.store.schema.Tables.RAW_EXEMPTIONS;
import static io.gridbook.store.schema.Tables.RAW_GRIDS;
import static io.gridbook.store.schema.Tables.RAW_PREMISES;
import static io.gridbook.store.schema.Tables.RAW_SERVICES;

import io.gridbook.exports.ExportKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;

/** The raw table of each export; its first column is the period, then file and line. */
final class RawTables {
    private RawTables() {}

    static Table<?> of(ExportKind kind) {
        return switch (kind) {
            case GRIDS -> RAW_GRIDS;
            case CUSTOMERS -> RAW_CUSTOMERS;
            case SERVICES -> RAW_SERVICES;
            case BILLS -> RAW_BILLS;
            case ARREARS -> RAW_ARREARS;
            case BALANCES -> RAW_BALANCES;
            case CHARGES -> RAW_CHARGES;
            case DISCONNECTS -> RAW_DISCONNECTS;
            case ADJUSTMENTS -> RAW_ADJUSTMENTS;
            case PREMISES -> RAW_PREMISES;
            case EXEMPTIONS -> RAW_EXEMPTIONS;
        };
    }

    static Field<LocalDate> period(Table<?> raw) {
        return Objects.requireNonNull(raw.field(0, LocalDate.class));
    }

    static Field<Integer> fileId(Table<?> raw) {
        return Objects.requireNonNull(raw.field("file_id", Integer.class));
    }

    static Field<Integer> line(Table<?> raw) {
        return Objects.requireNonNull(raw.field("line", Integer.class));
    }

    /** The columns that name a row within a period. */
    static List<Field<?>> keys(ExportKind kind) {
        Table<?> raw = of(kind);
        return kind.keys().stream().<Field<?>>map(raw::field).toList();
    }

    /** The columns that came from the file. */
    static List<Field<?>> values(ExportKind kind) {
        return Arrays.stream(of(kind).fields())
                .<Field<?>>map(each -> each)
                .skip(3)
                .toList();
    }
}
