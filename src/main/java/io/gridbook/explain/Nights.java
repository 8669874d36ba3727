package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.segment.Night;
import io.gridbook.store.Partitions;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The night that is explained. */
@Component
class Nights {
    private final DSLContext dsl;

    Nights(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The newest revision of a day that was published. */
    Optional<PublicationRecord> published(LocalDate day) {
        return dsl.selectFrom(PUBLICATION)
                .where(PUBLICATION.KIND.eq("DAILY"), PUBLICATION.STATE.eq("PUBLISHED"))
                .and(PUBLICATION.PERIOD.eq(day))
                .orderBy(PUBLICATION.REVISION.desc())
                .limit(1)
                .fetchOptional();
    }

    /**
     * The night of a day, or of the newest one published.
     *
     * @throws StopException where there is none, or where what it stands on is past keeping
     */
    Night of(@Nullable LocalDate date) {
        LocalDate day = date == null ? newest() : date;
        if (Partitions.find(dsl, SEGMENT, day) == null || Partitions.find(dsl, SERVICE, day) == null) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    ("There is no night of %s to explain: it was not run, or its snapshot is past keeping (snapshot-days"
                                    + " in retention.yml). Run nightly --date %s, or name a day that status lists")
                            .formatted(day, day));
        }
        Set<YearMonth> loaded = loadedBefore(YearMonth.from(day));
        YearMonth month = published(day)
                .map(PublicationRecord::getAnalysisMonth)
                .map(YearMonth::from)
                .or(() -> loaded.stream().max(Comparator.naturalOrder()))
                .orElseGet(() -> YearMonth.from(day).minusMonths(1));
        loaded.removeIf(each -> each.isAfter(month));
        return new Night(day, month, loaded);
    }

    private LocalDate newest() {
        return dsl.select(PUBLICATION.PERIOD)
                .from(PUBLICATION)
                .where(PUBLICATION.KIND.eq("DAILY"), PUBLICATION.STATE.eq("PUBLISHED"))
                .orderBy(PUBLICATION.PERIOD.desc())
                .limit(1)
                .fetchOptional(PUBLICATION.PERIOD)
                .orElseThrow(() -> new StopException(
                        ExitCode.INPUT_MISSING, "No night was published yet. Run nightly first, or give --date"));
    }

    private Set<YearMonth> loadedBefore(YearMonth month) {
        Set<YearMonth> months = new TreeSet<>();
        dsl.selectDistinct(EXPORT_FILE.PERIOD)
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.in("LOADED", "EXPIRED"), EXPORT_FILE.KIND.eq("bills"))
                .and(EXPORT_FILE.PERIOD.lt(month.atDay(1)))
                .forEach(row -> months.add(YearMonth.from(row.value1())));
        return months;
    }
}
