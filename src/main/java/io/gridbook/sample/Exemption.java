package io.gridbook.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account or a customer that must not be dunned, or not be contacted. */
record Exemption(
        @Nullable String account,
        @Nullable String customer,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String reason) {
    static Exemption dunning(
            String account, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason) {
        return new Exemption(account, null, "DUNNING", from, to, reason);
    }

    static Exemption contact(
            String customer, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason) {
        return new Exemption(null, customer, "CONTACT", from, to, reason);
    }
}
