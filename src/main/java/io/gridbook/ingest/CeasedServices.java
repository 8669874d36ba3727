package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.RAW_SERVICES;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Whether a snapshot carries ceased services: without them the spend of the year before hangs in the air. */
@Component
public class CeasedServices {
    private static final int DAYS = 60;

    private final DSLContext dsl;

    CeasedServices(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** What to tell where none is there that ceased over 60 days before the day. */
    public Optional<String> missing(LocalDate day) {
        boolean there = dsl.fetchExists(
                RAW_SERVICES, RAW_SERVICES.DAY.eq(day).and(RAW_SERVICES.CEASED_ON.lt(day.minusDays(DAYS))));
        return there
                ? Optional.empty()
                : Optional.of(("services of %s: none that ceased over %d days before is there; the export should carry"
                                + " those of the last 13 months")
                        .formatted(day, DAYS));
    }
}
