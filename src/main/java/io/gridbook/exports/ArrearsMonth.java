package io.gridbook.exports;

import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An unpaid bill is of no later month than its due date and the day of its file. */
final class ArrearsMonth implements RowCheck {
    private final int month = ExportKind.ARREARS.at("bill_month");
    private final int due = ExportKind.ARREARS.at("due_date");
    private final String day;

    ArrearsMonth(LocalDate day) {
        this.day = day.toString();
    }

    /** A month is its first day, so that text order tells whether a day lies before it. */
    @Override
    public void check(Row row) throws RowFault {
        @Nullable String billed = row.values[month];
        @Nullable String dueDate = row.values[due];
        if (billed != null && billed.compareTo(day) > 0) {
            throw new RowFault("bill_month", "is after the file's month " + day.substring(0, 7));
        }
        if (billed != null && dueDate != null && billed.compareTo(dueDate) > 0) {
            throw new RowFault("bill_month", "is after the month of due_date");
        }
    }
}
