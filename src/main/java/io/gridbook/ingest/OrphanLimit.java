package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ORPHAN;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Check;
import io.gridbook.exports.Cycle;
import io.gridbook.exports.ExportKind;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.exports.Refusal;
import io.gridbook.outcome.StopException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Stops a run when too many rows of a kind refer to something unknown, unless a person accepted just that. */
@Component
public class OrphanLimit {
    private final DSLContext dsl;
    private final ExportsProperties exports;
    private final LoadedFiles files;
    private final AcceptanceLedger accepted;
    private final Acceptance acceptance;

    OrphanLimit(
            DSLContext dsl,
            ExportsProperties exports,
            LoadedFiles files,
            AcceptanceLedger accepted,
            Acceptance acceptance) {
        this.dsl = dsl;
        this.exports = exports;
        this.files = files;
        this.accepted = accepted;
        this.acceptance = acceptance;
    }

    /**
     * Compares the orphans of a day, and of the bills of its analysis month, with the limit; adjustments are only reported.
     *
     * @throws StopException naming a file of each kind that is over it
     */
    public void require(long run, LocalDate day, YearMonth month) {
        Refusals refusals = new Refusals();
        for (Record3<String, BigDecimal, Long> over : dsl.select(
                        ORPHAN.KIND, DSL.sum(ORPHAN.ROWS), DSL.max(ORPHAN.OF_ROWS))
                .from(ORPHAN)
                .where(ORPHAN.DAY.eq(day), ORPHAN.OF_ROWS.gt(0L))
                .and(ORPHAN.KIND.ne(ExportKind.ADJUSTMENTS.id()))
                .groupBy(ORPHAN.KIND)
                .orderBy(ORPHAN.KIND)
                .fetch()) {
            ExportKind kind = kind(over.value1());
            BigDecimal ratio = exports.limits(kind).maxOrphanRatio();
            if (over.value2().compareTo(ratio.multiply(BigDecimal.valueOf(over.value3()))) > 0) {
                LocalDate period = kind.cycle() == Cycle.MONTHLY ? month.atDay(1) : day;
                refusals.tryOut(() -> refuse(run, over, ratio, period));
            }
        }
        refusals.raise();
    }

    private void refuse(long run, Record3<String, BigDecimal, Long> over, BigDecimal ratio, LocalDate period) {
        LoadedFiles.Named file = files.first(over.value1(), period);
        Refusal.unless(
                acceptance,
                file.name(),
                Check.ORPHANS,
                "%s of %d rows of %s refer to something unknown, the limit is a ratio of %s"
                        .formatted(over.value2(), over.value3(), over.value1(), ratio),
                "Ask for a resend of it or of the export that it refers to");
        accepted.enter(dsl, run, file.id(), acceptance.used(file.name()));
    }

    private static ExportKind kind(String id) {
        return Arrays.stream(ExportKind.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
