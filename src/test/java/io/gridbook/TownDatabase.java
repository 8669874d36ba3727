package io.gridbook;

import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.RUN;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;

/** A database made empty again, but for the calendar, the unassigned area and run 1. */
final class TownDatabase {
    private TownDatabase() {}

    static void empty(DSLContext dsl) {
        List<String> partitions = dsl.fetch(
                        "SELECT inhrelid::regclass::text FROM pg_inherits i JOIN pg_class c ON c.oid ="
                                + " i.inhparent WHERE c.relkind = 'p'")
                .into(String.class);
        if (!partitions.isEmpty()) {
            dsl.execute("DROP TABLE " + String.join(", ", partitions));
        }
        dsl.execute(
                "TRUNCATE run, export_file, orphan, publication, contact, case_key, month_basis, merge_refused, service_home, area"
                        + " RESTART IDENTITY CASCADE");
        dsl.deleteFrom(DERIVATION).where(DERIVATION.NAME.ne("working_day")).execute();
        dsl.insertInto(AREA, AREA.AREA_ID, AREA.AREA_CODE).values(0, "").execute();
        dsl.insertInto(RUN)
                .set(RUN.COMMAND, "nightly")
                .set(RUN.STATE, "RUNNING")
                .set(RUN.STARTED_AT, OffsetDateTime.of(2026, 11, 21, 3, 0, 0, 0, ZoneOffset.UTC))
                .set(RUN.SETTINGS_HASH, "")
                .execute();
    }
}
