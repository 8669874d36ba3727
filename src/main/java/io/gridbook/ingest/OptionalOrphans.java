package io.gridbook.ingest;

import io.gridbook.exports.Cycle;
import io.gridbook.exports.ExportKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Record2;
import org.jooq.Select;

/** What the optional exports of a night may refer to in vain; adjustments are those of M, held against the judge of its bills. */
record OptionalOrphans(LocalDate day, YearMonth newest, LocalDate judge) {
    /** A reference of an export, and the rows for which it leads nowhere. */
    record Reference(ExportKind kind, String missing, Select<Record2<Integer, Long>> orphans) {}

    List<Reference> references() {
        return List.of(
                new Reference(ExportKind.BALANCES, "account", OptionalOrphanSql.balancesWithoutAccount(day)),
                new Reference(ExportKind.CHARGES, "service", OptionalOrphanSql.chargesWithoutService(day)),
                new Reference(ExportKind.DISCONNECTS, "service", OptionalOrphanSql.disconnectsWithoutService(day)),
                new Reference(
                        ExportKind.ADJUSTMENTS, "service", OptionalOrphanSql.adjustmentsWithoutService(newest, judge)),
                new Reference(
                        ExportKind.ADJUSTMENTS, "account", OptionalOrphanSql.adjustmentsWithoutAccount(newest, judge)),
                new Reference(ExportKind.PREMISES, "grid", OptionalOrphanSql.premisesWithoutGrid(day)),
                new Reference(ExportKind.EXEMPTIONS, "account", OptionalOrphanSql.exemptionsWithoutAccount(day)),
                new Reference(ExportKind.EXEMPTIONS, "customer", OptionalOrphanSql.exemptionsWithoutCustomer(day)));
    }

    /** The day, or the first day of M. */
    LocalDate period(ExportKind kind) {
        return kind.cycle() == Cycle.DAILY ? day : newest.atDay(1);
    }

    /** The files that stand behind them now, as a part of a basis. */
    Stream<String> basis(LoadedFiles files) {
        return Stream.of(ExportKind.values())
                .filter(kind -> !kind.required())
                .map(kind -> files.basis(kind.id(), period(kind)));
    }
}
