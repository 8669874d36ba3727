package io.gridbook.worklist;

import java.time.LocalDate;
import java.time.YearMonth;

/** An unpaid bill; the number is that of its service, or empty where it is owed on the account. */
record NoticeBill(String number, String accountId, YearMonth month, LocalDate dueDate, long outstanding) {}
