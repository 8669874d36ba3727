package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Rows of an export of a day that name a service, beside that service; those of unknown services are told as orphans. */
final class ServiceRows {
    private ServiceRows() {}

    static Select<? extends Record> of(
            Table<?> raw, Field<LocalDate> rawDay, Field<String> rawService, LocalDate day, Field<?>... columns) {
        return select(columns)
                .from(raw)
                .join(SERVICE)
                .on(SERVICE.DAY.eq(day), SERVICE.SERVICE_ID.eq(rawService))
                .where(rawDay.eq(day));
    }
}
