package io.gridbook.worklist;

import org.jooq.Record;

/** Rows of the summary query. */
final class SummaryMapping {
    private SummaryMapping() {}

    static GridSummary of(Record row, boolean premises) {
        return new GridSummary(
                row.get(SummarySql.CUSTOMERS),
                row.get(SummarySql.HIGH_BAND),
                premises
                        ? new GridSummary.Premises(
                                row.get(SummarySql.BUILDINGS),
                                row.get(SummarySql.HOUSEHOLDS),
                                row.get(SummarySql.SHOPS),
                                row.get(SummarySql.MOBILE_COVERED),
                                row.get(SummarySql.BROADBAND_COVERED),
                                row.get(SummarySql.RIVAL_TELECOM),
                                row.get(SummarySql.RIVAL_MOBILE),
                                row.get(SummarySql.RIVAL_RAILCOM))
                        : null);
    }
}
