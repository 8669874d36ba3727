package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.Check;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportLimits;
import io.gridbook.exports.Refusal;
import io.gridbook.outcome.StopException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Holds a file whose rows are far from the median of those before it: of the same export and part, of earlier periods,
 * loaded by earlier runs, so that the order in which a run loads its files does not matter.
 */
@Component
class VolumeLimit {
    private final Acceptance acceptance;

    VolumeLimit(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /**
     * Compares the rows read.
     *
     * @param run whose own files do not count
     * @throws StopException where there are too few or too many
     */
    void require(DSLContext tx, long run, DropFile file, long rows) {
        ExportLimits limits = file.form().limits();
        List<Long> before = before(tx, run, file, limits.volumeMedianOf());
        BigDecimal median = median(before);
        if (before.size() < limits.volumeMinFiles() || median.intValue() < limits.volumeMinRows()) {
            return;
        }
        BigDecimal least = median.multiply(limits.minVolumeRatio());
        BigDecimal most = median.multiply(limits.maxVolumeRatio());
        if (BigDecimal.valueOf(rows).compareTo(least) < 0
                || BigDecimal.valueOf(rows).compareTo(most) > 0) {
            Refusal.unless(
                    acceptance,
                    file.name(),
                    Check.VOLUME,
                    "it has %d rows, the median of the %d loaded before it is %s; between %s and %s pass"
                            .formatted(
                                    rows,
                                    before.size(),
                                    median.setScale(0, RoundingMode.HALF_UP),
                                    least.setScale(0, RoundingMode.CEILING),
                                    most.setScale(0, RoundingMode.FLOOR)),
                    "Ask the sender whether it is whole, ask for a resend");
        }
    }

    private static List<Long> before(DSLContext tx, long run, DropFile file, int most) {
        return tx.select(EXPORT_FILE.ROWS_READ)
                .from(EXPORT_FILE)
                .where(
                        EXPORT_FILE.STATE.in("LOADED", "EXPIRED"),
                        EXPORT_FILE.KIND.eq(file.kind().id()))
                .and(EXPORT_FILE.PART.eq(file.part()))
                .and(EXPORT_FILE.PERIOD.lt(file.period()))
                .and(EXPORT_FILE.RUN_ID.lt(run))
                .orderBy(EXPORT_FILE.PERIOD.desc(), EXPORT_FILE.FILE_ID.desc())
                .limit(most)
                .fetch(EXPORT_FILE.ROWS_READ);
    }

    private static BigDecimal median(List<Long> counts) {
        if (counts.isEmpty()) {
            return BigDecimal.ZERO;
        }
        List<Long> sorted = counts.stream().sorted().toList();
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return BigDecimal.valueOf(sorted.get(lower) + sorted.get(upper)).divide(BigDecimal.valueOf(2));
    }
}
