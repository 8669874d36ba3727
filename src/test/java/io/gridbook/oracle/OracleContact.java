package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a manager wrote beside a customer on a returned list.
 *
 * @param listDay the business date of the list that was answered
 * @param contactedAt wall time
 * @param method CALL, VISIT, MESSAGE or NO_ANSWER
 * @param result RESOLVED, PROMISED, RENEWED, CONSIDERING, REFUSED, WRONG_NUMBER, OTHER, or none
 * @param promisedOn the day a payment was promised for
 */
public record OracleContact(
        String customerId,
        LocalDate listDay,
        LocalDateTime contactedAt,
        String method,
        @Nullable String result,
        @Nullable LocalDate promisedOn) {

    /** The day from which nights know of it: never that of the list itself. */
    LocalDate businessDate() {
        LocalDate contacted = contactedAt.toLocalDate();
        LocalDate next = listDay.plusDays(1);
        return contacted.isAfter(next) ? contacted : next;
    }

    /** An attempt is no contact. */
    boolean answered() {
        return !method.equals("NO_ANSWER");
    }

    boolean promiseDueBy(LocalDate day) {
        return "PROMISED".equals(result) && promisedOn != null && !promisedOn.isAfter(day);
    }

    boolean wrongNumber() {
        return "WRONG_NUMBER".equals(result);
    }
}
