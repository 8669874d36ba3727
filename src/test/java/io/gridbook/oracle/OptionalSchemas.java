package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exports that a night can do without; where every column is key, only equal rows are one. */
final class OptionalSchemas {

    static final Schema BALANCES =
            Schema.of("balances", List.of("account_id", "balance_type", "balance", "valid_to"), """
            account_id id=32 !
            balance_type id ?
            balance money !
            valid_to date ?""", row -> true);

    static final Schema CHARGES = Schema.of("charges", List.of("service_id"), """
            service_id id=32 !
            charged_to_date money !""", row -> true);

    static final Schema DISCONNECTS = Schema.of(
            "disconnects",
            List.of("order_id"),
            """
            order_id id=32 !
            service_id id=32 !
            requested_at instant !
            reason_code id ?
            reason_text text ?
            status word=OPEN|RETAINED|COMPLETED|CANCELLED !
            contacted_at instant ?
            closed_at instant ?""",
            row -> closes(row.instant("requested_at"), row.instantOrNull("closed_at")));

    static final Schema ADJUSTMENTS = Schema.of("adjustments", List.of("adjustment_id"), """
            adjustment_id id=32 !
            account_id id=32 !
            service_id id=32 ?
            made_on date !
            amount money !
            cause word=DISPUTE|SERVICE_FAULT|BILLING_ERROR|LINE_FAULT|ONE_TIME_FEE|OTHER|* !
            cause_text text ?
            approved_by_level word=DEPARTMENT|BRANCH_LEADER|GENERAL_MANAGER ?
            document_ref id ?""", row -> true);

    static final Schema EXEMPTIONS = Schema.of(
            "exemptions",
            List.of("account_id", "customer_id", "kind", "valid_from", "valid_to", "reason"),
            """
            account_id id=32 ?
            customer_id id=32 ?
            kind word=DUNNING|CONTACT !
            valid_from date ?
            valid_to date ?
            reason text ?""",
            row -> !(row.text("account_id") + row.text("customer_id")).isEmpty()
                    && ordered(row.dateOrNull("valid_from"), row.dateOrNull("valid_to")));

    private OptionalSchemas() {}

    /** To the minute, since seconds may be left out. */
    private static boolean closes(LocalDateTime requested, @Nullable LocalDateTime closed) {
        return closed == null
                || !closed.truncatedTo(ChronoUnit.MINUTES).isBefore(requested.truncatedTo(ChronoUnit.MINUTES));
    }

    private static boolean ordered(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !to.isBefore(from);
    }
}
