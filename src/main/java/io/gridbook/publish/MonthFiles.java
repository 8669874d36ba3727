package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.MONTH_BASE;
import static io.gridbook.store.schema.Tables.MONTH_DEVELOPMENT;
import static io.gridbook.store.schema.Tables.MONTH_KPI;
import static io.gridbook.store.schema.Tables.MONTH_MIGRATION;
import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static io.gridbook.store.schema.Tables.MONTH_STRUCTURE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;

/** The data files of a month: one for each sheet with figures, one row for each row of its table. */
final class MonthFiles {
    private MonthFiles() {}

    /** In the order of the sheets. */
    static List<MonthFile> of(LocalDate month) {
        return List.of(
                base(month),
                revenue(month),
                development(month),
                structure(month),
                migration(month),
                MonthPeople.high(month),
                MonthPeople.voice(month),
                MonthPeople.churn(month),
                kpis(month),
                MonthPeople.refunds(month));
    }

    private static MonthFile base(LocalDate month) {
        return new MonthTableFile(MONTH_BASE, month)
                .keys(MonthColumn.month(MONTH_BASE.BILL_MONTH), MONTH_BASE.BILL_MONTH)
                .file(
                        "base.csv",
                        counts(List.of(MONTH_BASE.BILLED, MONTH_BASE.CUSTOMERS, MONTH_BASE.OPENED, MONTH_BASE.CEASED)));
    }

    private static MonthFile revenue(LocalDate month) {
        List<MonthColumn> charges = Stream.of(
                        MONTH_REVENUE.RENT,
                        MONTH_REVENUE.VOICE,
                        MONTH_REVENUE.DATA,
                        MONTH_REVENUE.MESSAGES,
                        MONTH_REVENUE.VAS,
                        MONTH_REVENUE.OTHER,
                        MONTH_REVENUE.DISCOUNT,
                        MONTH_REVENUE.ONE_OFF,
                        MONTH_REVENUE.TOTAL)
                .map(MonthColumn::yuan)
                .toList();
        return new MonthTableFile(MONTH_REVENUE, month)
                .keys(MONTH_REVENUE.PRODUCT)
                .keys(MonthColumn.month(MONTH_REVENUE.BILL_MONTH), MONTH_REVENUE.BILL_MONTH)
                .file(
                        "revenue.csv",
                        Stream.concat(charges.stream(), counts(List.of(MONTH_REVENUE.SERVICES)).stream())
                                .toList());
    }

    private static MonthFile development(LocalDate month) {
        return new MonthTableFile(MONTH_DEVELOPMENT, month)
                .keys(MONTH_DEVELOPMENT.PRODUCT)
                .file(
                        "development.csv",
                        counts(List.of(
                                MONTH_DEVELOPMENT.AT_BEGIN,
                                MONTH_DEVELOPMENT.OPENED,
                                MONTH_DEVELOPMENT.CEASED,
                                MONTH_DEVELOPMENT.MOVED_IN,
                                MONTH_DEVELOPMENT.MOVED_OUT,
                                MONTH_DEVELOPMENT.AT_END)));
    }

    private static MonthFile structure(LocalDate month) {
        return new MonthTableFile(MONTH_STRUCTURE, month)
                .keys(MONTH_STRUCTURE.KIND, MONTH_STRUCTURE.LEVEL)
                .keys(MonthColumn.month(MONTH_STRUCTURE.BILL_MONTH), MONTH_STRUCTURE.BILL_MONTH)
                .file(
                        "structure.csv",
                        List.of(MonthColumn.of(MONTH_STRUCTURE.CUSTOMERS), MonthColumn.yuan(MONTH_STRUCTURE.REVENUE)));
    }

    private static MonthFile migration(LocalDate month) {
        return new MonthTableFile(MONTH_MIGRATION, month)
                .keys(MONTH_MIGRATION.KIND, MONTH_MIGRATION.LEVEL_BEFORE, MONTH_MIGRATION.LEVEL)
                .file("migration.csv", counts(List.of(MONTH_MIGRATION.CUSTOMERS)));
    }

    /** Both sides of a share: money of arrears, counts of all else. */
    private static MonthFile kpis(LocalDate month) {
        return new MonthTableFile(MONTH_KPI, month)
                .keys(MONTH_KPI.KPI)
                .file("kpis.csv", List.of(side(MONTH_KPI.NUMERATOR), side(MONTH_KPI.DENOMINATOR)));
    }

    private static MonthColumn side(Field<Long> side) {
        return new MonthColumn(
                side.getName(),
                row -> row.get(MONTH_KPI.KPI).startsWith("ARREARS") ? CsvFigures.yuan(row.get(side)) : row.get(side));
    }

    private static List<MonthColumn> counts(List<Field<Long>> fields) {
        return fields.stream().map(field -> MonthColumn.of(field)).toList();
    }
}
