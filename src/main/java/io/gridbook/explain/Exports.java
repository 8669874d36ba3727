package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which exports are there. */
@Component
class Exports {
    private final DSLContext dsl;

    Exports(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whether a file of an export was loaded for a period, kept or not. */
    boolean there(String export, LocalDate period) {
        return dsl.fetchExists(
                EXPORT_FILE,
                EXPORT_FILE.KIND.eq(export),
                EXPORT_FILE.PERIOD.eq(period),
                EXPORT_FILE.STATE.in("LOADED", "EXPIRED"));
    }
}
