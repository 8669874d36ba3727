package io.gridbook.ingest;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Writes a resolved table's partition of a day, unless it stands on the same files and the same services, or on none. */
@Component
class DayTable {
    private final DSLContext dsl;
    private final Derivations derivations;
    private final LoadedFiles files;

    DayTable(DSLContext dsl, Derivations derivations, LoadedFiles files) {
        this.dsl = dsl;
        this.derivations = derivations;
        this.files = files;
    }

    /**
     * Replaces the day.
     *
     * @param version raised when the statement changes, so that a release computes again what an older one left
     * @param kind of the export that the rows come from
     * @param period of that export: the day, or the first day of a month
     */
    void write(
            Table<?> table,
            LocalDate day,
            String version,
            String kind,
            LocalDate period,
            Select<? extends Record> rows) {
        if (files.ids(kind, period).isEmpty() && Partitions.find(dsl, table, day) == null) {
            return;
        }
        String basis = String.join(
                "|",
                version,
                files.basis(kind, period),
                String.valueOf(period),
                String.valueOf(derivations.basis(ServiceResolution.NAME, day)));
        derivations.derive(
                table.getName(),
                day,
                basis,
                tx -> Partitions.replace(
                        tx,
                        table,
                        day,
                        target -> tx.insertInto(target, table.fields())
                                .select(rows)
                                .execute()));
    }
}
