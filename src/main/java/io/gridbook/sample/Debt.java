package io.gridbook.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of unpaid bills, seen from night {@code since} until the night before {@code paid}. Money in fen. */
final class Debt {
    final String account;
    final @Nullable String service;
    final String month;
    final LocalDate due;
    long outstanding;
    int since = 1;
    int paid = Integer.MAX_VALUE;

    Debt(String account, @Nullable String service, String month, LocalDate due, long outstanding) {
        this.account = account;
        this.service = service;
        this.month = month;
        this.due = due;
        this.outstanding = outstanding;
    }

    boolean shows(int night) {
        return since <= night && night < paid;
    }
}
