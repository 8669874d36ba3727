package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import io.gridbook.exports.Cycle;
import io.gridbook.exports.ExportKind;
import io.gridbook.exports.LoadedParts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which files stand behind the raw tables now. */
@Component
public class LoadedFiles implements LoadedParts {
    private static final String LOADED = "LOADED";

    private final DSLContext dsl;

    public LoadedFiles(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The files of a kind and period, as the basis of what is derived from them. */
    public String basis(String kind, LocalDate period) {
        return ids(kind, period).stream().map(String::valueOf).collect(Collectors.joining(",", kind + ":", ""));
    }

    /** The ids of the files of a kind and period, ascending. */
    public List<Integer> ids(String kind, LocalDate period) {
        return dsl.select(EXPORT_FILE.FILE_ID)
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq(LOADED), EXPORT_FILE.KIND.eq(kind), EXPORT_FILE.PERIOD.eq(period))
                .orderBy(EXPORT_FILE.FILE_ID)
                .fetch(EXPORT_FILE.FILE_ID);
    }

    /** A loaded file. */
    record Named(int id, String name) {}

    /** The first part of a kind and period, by which messages name the whole. */
    Named first(String kind, LocalDate period) {
        return dsl.select(EXPORT_FILE.FILE_ID, EXPORT_FILE.NAME)
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq(LOADED), EXPORT_FILE.KIND.eq(kind), EXPORT_FILE.PERIOD.eq(period))
                .orderBy(EXPORT_FILE.PART)
                .limit(1)
                .fetchSingle(row -> new Named(row.value1(), row.value2()));
    }

    /** The parts of a kind and period that are loaded, corrections left out. */
    @Override
    public List<String> of(ExportKind kind, LocalDate period) {
        return dsl.select(EXPORT_FILE.PART)
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq(LOADED), EXPORT_FILE.KIND.eq(kind.id()))
                .and(EXPORT_FILE.PERIOD.eq(period))
                .and(EXPORT_FILE.CORRECTION.eq(false))
                .orderBy(EXPORT_FILE.PART)
                .fetch(EXPORT_FILE.PART);
    }

    @Override
    public List<String> before(ExportKind kind, LocalDate period) {
        LocalDate last = dsl.select(max(EXPORT_FILE.PERIOD))
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq(LOADED), EXPORT_FILE.KIND.eq(kind.id()))
                .and(EXPORT_FILE.PERIOD.lt(period))
                .fetchOne(0, LocalDate.class);
        return last == null ? List.of() : of(kind, last);
    }

    /** The ids of all files that stand behind a day with the bills and adjustments of these months, ascending. */
    public List<Integer> behind(LocalDate day, Collection<YearMonth> months) {
        List<LocalDate> billed = months.stream().map(month -> month.atDay(1)).toList();
        return dsl.select(EXPORT_FILE.FILE_ID)
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq(LOADED))
                .and(EXPORT_FILE
                        .KIND
                        .in(kinds(Cycle.MONTHLY))
                        .and(EXPORT_FILE.PERIOD.in(billed))
                        .or(EXPORT_FILE.KIND.in(kinds(Cycle.DAILY)).and(EXPORT_FILE.PERIOD.eq(day))))
                .orderBy(EXPORT_FILE.FILE_ID)
                .fetch(EXPORT_FILE.FILE_ID);
    }

    /** The optional exports that are not there for a night with this day and analysis month. */
    public List<ExportKind> absent(LocalDate day, YearMonth month) {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> !kind.required())
                .filter(kind -> ids(kind.id(), kind.cycle() == Cycle.DAILY ? day : month.atDay(1))
                        .isEmpty())
                .toList();
    }

    private static List<String> kinds(Cycle cycle) {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> kind.cycle() == cycle)
                .map(ExportKind::id)
                .toList();
    }

    /** The rows loaded of a kind and period. */
    public long rows(String kind, LocalDate period) {
        return dsl.select(coalesce(sum(EXPORT_FILE.ROWS_LOADED), BigDecimal.ZERO))
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq(LOADED), EXPORT_FILE.KIND.eq(kind), EXPORT_FILE.PERIOD.eq(period))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    /** The billing months that are loaded and lie before a month. */
    public NavigableSet<YearMonth> billMonthsBefore(YearMonth month) {
        return dsl
                .selectDistinct(EXPORT_FILE.PERIOD)
                .from(EXPORT_FILE)
                .where(
                        EXPORT_FILE.STATE.eq(LOADED),
                        EXPORT_FILE.KIND.eq("bills"),
                        EXPORT_FILE.PERIOD.lt(month.atDay(1)))
                .fetch(EXPORT_FILE.PERIOD)
                .stream()
                .map(YearMonth::from)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
