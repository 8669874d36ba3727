package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.SERVICE_HOME;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Bills of a month put to the home area of their service; 0 where the service was never seen. */
@Component
class BillResolution {
    static final String NAME = "service_month";
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private final DSLContext dsl;
    private final Derivations derivations;
    private final LoadedFiles files;

    BillResolution(DSLContext dsl, Derivations derivations, LoadedFiles files) {
        this.dsl = dsl;
        this.derivations = derivations;
        this.files = files;
    }

    /** Spend is kept longer than the bills in detail: once these are gone, it stays as it is. */
    void resolve(YearMonth month) {
        LocalDate first = month.atDay(1);
        if (Partitions.find(dsl, RAW_BILLS, first) == null) {
            return;
        }
        derivations.derive(
                NAME,
                first,
                VERSION + files.basis("bills", first),
                tx -> Partitions.replace(
                        tx,
                        SERVICE_MONTH,
                        first,
                        target -> tx.insertInto(target, SERVICE_MONTH.fields())
                                .select(bills(first))
                                .execute()));
    }

    private static Select<? extends Record> bills(LocalDate month) {
        return select(
                        coalesce(SERVICE_HOME.AREA_ID, 0),
                        RAW_BILLS.MONTH,
                        RAW_BILLS.SERVICE_ID,
                        RAW_BILLS.RENT,
                        RAW_BILLS.VOICE,
                        RAW_BILLS.DATA,
                        RAW_BILLS.MESSAGES,
                        RAW_BILLS.VAS,
                        RAW_BILLS.OTHER,
                        RAW_BILLS.DISCOUNT,
                        RAW_BILLS.ONE_OFF,
                        RAW_BILLS.TOTAL,
                        RAW_BILLS.TOTAL.minus(RAW_BILLS.ONE_OFF),
                        inline(true))
                .from(RAW_BILLS)
                .leftJoin(SERVICE_HOME)
                .on(SERVICE_HOME.SERVICE_ID.eq(RAW_BILLS.SERVICE_ID))
                .where(RAW_BILLS.MONTH.eq(month));
    }
}
