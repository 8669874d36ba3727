package io.gridbook.store;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CASE_KEY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.RAW_DUPLICATE;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.store.KeptPeriods.PublishedMonth;
import io.gridbook.store.KeptTable.Keep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * Drops the partitions that are past keeping. What was computed of them is forgotten too, and their files may load again:
 * an old day can still be run from its exports.
 */
@Component
public class Retention {
    private static final String RAW = "raw_";

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
        boolean casesToo = false;
        for (KeptTable each : KeptTable.ALL) {
            for (LocalDate period : Partitions.periods(dsl, each.table())) {
                if (!kept.keeps(each.keep(), period)) {
                    drop(each, period);
                    dropped++;
                    casesToo |= each.keep() == Keep.CASE;
                }
            }
        }
        if (casesToo) {
            forgetCases(night.minusMonths(settings.caseMonths()).withDayOfMonth(1));
        }
        return dropped;
    }

    /** Contacts, and when a case was seen first, are kept as long as cases; a case that is still there keeps its first day. */
    private void forgetCases(LocalDate before) {
        dsl.deleteFrom(CONTACT).where(CONTACT.BUSINESS_DATE.lt(before)).execute();
        dsl.deleteFrom(CASE_KEY)
                .where(CASE_KEY.FIRST_SEEN.lt(before))
                .and(notExists(selectOne()
                        .from(CASE_DAY)
                        .where(CASE_DAY.RULE.eq(CASE_KEY.RULE))
                        .and(CASE_DAY.SUBJECT.eq(CASE_KEY.SUBJECT))
                        .and(CASE_DAY.PERIOD_KEY.eq(CASE_KEY.PERIOD_KEY))))
                .execute();
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
            forgetTakenOut(tx, old.table(), period);
        });
    }

    /** Rows that were taken out of a raw table are kept as long as those left in it: they may come back among them. */
    private static void forgetTakenOut(DSLContext tx, Table<?> table, LocalDate period) {
        if (table.getName().startsWith(RAW)) {
            tx.deleteFrom(RAW_DUPLICATE)
                    .where(RAW_DUPLICATE.FILE_ID.in(select(EXPORT_FILE.FILE_ID)
                            .from(EXPORT_FILE)
                            .where(EXPORT_FILE.KIND.eq(table.getName().substring(RAW.length())))
                            .and(EXPORT_FILE.PERIOD.eq(period))))
                    .execute();
        }
    }

    private List<PublishedMonth> published() {
        return dsl.select(PUBLICATION.PERIOD, PUBLICATION.ANALYSIS_MONTH)
                .from(PUBLICATION)
                .where(PUBLICATION.KIND.eq("DAILY"), PUBLICATION.STATE.eq("PUBLISHED"))
                .orderBy(PUBLICATION.PERIOD)
                .fetch(row -> new PublishedMonth(row.value1(), YearMonth.from(row.value2())));
    }
}
