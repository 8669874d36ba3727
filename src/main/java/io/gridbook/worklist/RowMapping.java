package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.WORKLIST;

import io.gridbook.text.Figures;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Record;

/** Rows of the work list query as customers and cases. */
final class RowMapping {
    private RowMapping() {}

    static CaseRow caseOf(Record row) {
        return new CaseRow(
                row.get(ALERT.RULE),
                row.get(ALERT.SUBJECT),
                row.get(ALERT.STAGE),
                row.get(ALERT.AT_STAKE),
                row.get(ALERT.STATE),
                row.get(ALERT.FIRST_SEEN),
                row.get(ALERT.DAYS_OPEN),
                row.get(ALERT.DUE_ON),
                row.get(ALERT.OVERDUE),
                Figures.of(row.get(ALERT.FIGURES).data()));
    }

    static CustomerRow customerOf(Record row, List<CaseRow> cases) {
        return new CustomerRow(
                row.get(WORKLIST.CUSTOMER_ID),
                row.get(WORKLIST.POSITION),
                row.get(WORKLIST.TODAY),
                row.get(WORKLIST.AT_STAKE),
                row.get(WORKLIST.RESTS_UNTIL),
                row.get(WORKLIST.PROMISED_ON),
                row.get(CUSTOMER.NAME),
                row.get(WorkListSql.PHONE),
                row.get(WorkListSql.ADDRESS),
                row.get(SEGMENT.TIER),
                row.get(SEGMENT.BAND),
                row.get(SEGMENT.ARPU),
                spend(row),
                cases);
    }

    private static List<Long> spend(Record row) {
        return Stream.of(
                        SEGMENT.SPEND_M5,
                        SEGMENT.SPEND_M4,
                        SEGMENT.SPEND_M3,
                        SEGMENT.SPEND_M2,
                        SEGMENT.SPEND_M1,
                        SEGMENT.SPEND_M)
                .map(field -> {
                    Long fen = row.get(field);
                    return fen == null ? 0L : fen;
                })
                .toList();
    }
}
