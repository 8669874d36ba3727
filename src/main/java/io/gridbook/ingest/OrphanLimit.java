package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ORPHAN;

import io.gridbook.exports.ExportKind;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Stops a run when too many rows of a kind refer to something unknown. */
@Component
public class OrphanLimit {
    private final DSLContext dsl;
    private final ExportsProperties exports;

    OrphanLimit(DSLContext dsl, ExportsProperties exports) {
        this.dsl = dsl;
        this.exports = exports;
    }

    /**
     * Compares the orphans of a day with the limit. It is for daily files and the bills of M; adjustments are only reported.
     *
     * @throws StopException naming each kind that is over it
     */
    public void require(LocalDate day) {
        List<String> over = dsl
                .select(ORPHAN.KIND, DSL.sum(ORPHAN.ROWS), DSL.max(ORPHAN.OF_ROWS))
                .from(ORPHAN)
                .where(ORPHAN.DAY.eq(day), ORPHAN.OF_ROWS.gt(0L))
                .and(ORPHAN.KIND.ne(ExportKind.ADJUSTMENTS.id()))
                .groupBy(ORPHAN.KIND)
                .orderBy(ORPHAN.KIND)
                .stream()
                .filter(row -> row.value2().compareTo(allowed(row.value1(), row.value3())) > 0)
                .map(row -> "%s: orphans: %s of %d rows refer to something unknown, the limit is a ratio of %s"
                        .formatted(row.value1(), row.value2(), row.value3(), ratio(row.value1())))
                .toList();
        if (!over.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_REFUSED,
                    over.stream()
                            .collect(Collectors.joining(
                                    "\n", "", ". Ask for a resend of it or of the export that it refers to")));
        }
    }

    private BigDecimal allowed(String kind, long rows) {
        return ratio(kind).multiply(BigDecimal.valueOf(rows));
    }

    private BigDecimal ratio(String kind) {
        return exports.limits(ExportKind.valueOf(kind.toUpperCase(Locale.ROOT))).maxOrphanRatio();
    }
}
