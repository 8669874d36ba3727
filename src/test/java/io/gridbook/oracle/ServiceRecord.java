package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One subscription as the snapshot shows it. */
record ServiceRecord(
        String id,
        String customerId,
        String accountId,
        String number,
        String product,
        @Nullable String payment,
        @Nullable String bundle,
        LocalDate openedOn,
        @Nullable LocalDate ceasedOn,
        PackageTerms terms) {

    static ServiceRecord of(TypedRow row) {
        return new ServiceRecord(
                row.text("service_id"),
                row.text("customer_id"),
                row.text("account_id"),
                row.text("service_number"),
                row.text("product"),
                row.textOrNull("payment"),
                row.textOrNull("bundle_id"),
                row.date("opened_on"),
                row.dateOrNull("ceased_on"),
                PackageTerms.of(row));
    }

    boolean liveOn(LocalDate day) {
        return !openedOn.isAfter(day) && (ceasedOn == null || ceasedOn.isAfter(day));
    }

    boolean ceasedBy(LocalDate day) {
        return ceasedOn != null && !ceasedOn.isAfter(day);
    }

    boolean ceasedIn(YearMonth month) {
        return ceasedOn != null && YearMonth.from(ceasedOn).equals(month);
    }
}
