package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One unpaid bill of an account, or of one service on it. */
record ArrearsRecord(
        String accountId, @Nullable String serviceId, YearMonth month, long outstanding, LocalDate dueDate) {

    static ArrearsRecord of(TypedRow row) {
        return new ArrearsRecord(
                row.text("account_id"),
                row.textOrNull("service_id"),
                row.month("bill_month"),
                row.money("outstanding"),
                row.date("due_date"));
    }
}
