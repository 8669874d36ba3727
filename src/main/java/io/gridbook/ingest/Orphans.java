package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.ORPHAN;
import static org.jooq.impl.DSL.min;

import io.gridbook.store.Derivations;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the rows of a day whose reference is unknown, by kind, with their money. */
@Component
class Orphans {
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private final DSLContext dsl;
    private final Derivations derivations;
    private final LoadedFiles files;

    Orphans(DSLContext dsl, Derivations derivations, LoadedFiles files) {
        this.dsl = dsl;
        this.derivations = derivations;
        this.files = files;
    }

    void count(LocalDate day, YearMonth newest) {
        LocalDate judge = judge(day, newest);
        OptionalOrphans optional = new OptionalOrphans(day, newest, judge);
        String basis = Stream.concat(
                        Stream.of(
                                VERSION + derivations.basis(ArrearsResolution.NAME, day),
                                String.valueOf(derivations.basis(ServiceResolution.NAME, judge)),
                                bills(newest)),
                        optional.basis(files))
                .collect(Collectors.joining("|"));
        derivations.derive("orphan", day, basis, tx -> {
            tx.deleteFrom(ORPHAN).where(ORPHAN.DAY.eq(day)).execute();
            insert(tx, day, "customers", day, "grid", OrphanSql.customersWithoutGrid(day));
            insert(tx, day, "services", day, "customer", OrphanSql.servicesWithoutCustomer(day));
            insert(tx, day, "arrears", day, "service", OrphanSql.arrearsWithoutService(day));
            insert(tx, day, "arrears", day, "account", OrphanSql.arrearsWithoutAccount(day));
            insert(tx, day, "bills", newest.atDay(1), "service", OrphanSql.billsWithoutService(newest, judge));
            insert(tx, day, "bills", null, "service", OrphanSql.olderBillsNeverPlaced(newest));
            insertOptional(tx, optional);
        });
    }

    /** An export that is absent has no line, which is not the same as a line without orphans. */
    private void insertOptional(DSLContext tx, OptionalOrphans optional) {
        for (OptionalOrphans.Reference each : optional.references()) {
            LocalDate period = optional.period(each.kind());
            if (!files.ids(each.kind().id(), period).isEmpty()) {
                insert(tx, optional.day(), each.kind().id(), period, each.missing(), each.orphans());
            }
        }
    }

    /** What stands behind the spend of the newest month and of all before it. */
    private String bills(YearMonth newest) {
        return files.billMonthsBefore(newest.plusMonths(1)).stream()
                .map(month -> month.atDay(1))
                .map(month -> month + "=" + derivations.basis(BillResolution.NAME, month))
                .collect(Collectors.joining(","));
    }

    private void insert(
            DSLContext tx,
            LocalDate day,
            String kind,
            @Nullable LocalDate period,
            String missing,
            Select<Record2<Integer, Long>> orphans) {
        Record2<Integer, Long> found = Objects.requireNonNull(tx.fetchOne(orphans));
        tx.insertInto(ORPHAN)
                .set(ORPHAN.DAY, day)
                .set(ORPHAN.KIND, period == null ? "older " + kind : kind)
                .set(ORPHAN.MISSING, missing)
                .set(ORPHAN.ROWS, found.value1().longValue())
                .set(ORPHAN.OF_ROWS, period == null ? 0L : files.rows(kind, period))
                .set(ORPHAN.AMOUNT, found.value2())
                .execute();
    }

    /** The first snapshot that is kept on or after the last day of the month. */
    private LocalDate judge(LocalDate day, YearMonth month) {
        LocalDate first = dsl.select(min(DERIVATION.PERIOD))
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq(ServiceResolution.NAME))
                .and(DERIVATION.PERIOD.between(month.atEndOfMonth(), day))
                .fetchOne(0, LocalDate.class);
        return first == null ? day : first;
    }
}
