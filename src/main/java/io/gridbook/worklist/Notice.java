package io.gridbook.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer is told on paper: its overdue bills, and until when they are to be paid. */
record Notice(
        @Nullable String name,
        @Nullable String address,
        @Nullable LocalDate payBy,
        List<NoticeBill> bills) {
    long sum() {
        return bills.stream().mapToLong(NoticeBill::outstanding).sum();
    }
}
