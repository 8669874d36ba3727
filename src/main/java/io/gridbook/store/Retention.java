package io.gridbook.store;

import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.SERVICE;

import io.gridbook.store.KeptPeriods.PublishedMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Drops the partitions that are past keeping. What was computed of them is forgotten too, and their files may load again:
 * an old day can still be run from its exports.
 */
@Component
public class Retention {
    private final DSLContext dsl;
    private final RetentionSettings settings;

    public Retention(DSLContext dsl, RetentionSettings settings) {
        this.dsl = dsl;
        this.settings = settings;
    }

    /** Drops what a night of this business date no longer keeps, table by table; returns how many partitions went. */
    public int drop(LocalDate night) {
        KeptPeriods kept =
                new KeptPeriods(night, settings, MonthEnds.of(Partitions.periods(dsl, SERVICE)), published());
        int dropped = 0;
        for (KeptTable each : KeptTable.ALL) {
            for (LocalDate period : Partitions.periods(dsl, each.table())) {
                if (!kept.keeps(each.keep(), period)) {
                    drop(each, period);
                    dropped++;
                }
            }
        }
        return dropped;
    }

    private void drop(KeptTable old, LocalDate period) {
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            Partitions.drop(tx, old.table(), period);
            tx.deleteFrom(DERIVATION)
                    .where(DERIVATION.NAME.eq(old.table().getName()), DERIVATION.PERIOD.eq(period))
                    .execute();
            tx.update(EXPORT_FILE)
                    .set(EXPORT_FILE.STATE, "EXPIRED")
                    .where(EXPORT_FILE.STATE.eq("LOADED"), EXPORT_FILE.KIND.eq(old.export()))
                    .and(EXPORT_FILE.PERIOD.eq(period))
                    .execute();
        });
    }

    private List<PublishedMonth> published() {
        return dsl.select(PUBLICATION.PERIOD, PUBLICATION.ANALYSIS_MONTH)
                .from(PUBLICATION)
                .where(PUBLICATION.KIND.eq("DAILY"), PUBLICATION.STATE.eq("PUBLISHED"))
                .orderBy(PUBLICATION.PERIOD)
                .fetch(row -> new PublishedMonth(row.value1(), YearMonth.from(row.value2())));
    }
}
