package io.gridbook.oracle;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contacts that a business date knows of, by the customer that their record belongs to on that date. */
record Contacts(Map<String, List<OracleContact>> byCustomer) {

    private static final Comparator<OracleContact> AFTER = comparing(OracleContact::businessDate)
            .thenComparing(OracleContact::contactedAt)
            .thenComparing(OracleContact::listDay)
            .thenComparing(OracleContact::customerId, CodePoints.ORDER);

    static Contacts upTo(LocalDate day, List<OracleContact> all, Identities identities) {
        return new Contacts(all.stream()
                .filter(contact -> !contact.businessDate().isAfter(day))
                .collect(groupingBy(contact -> identities.customerOf(contact.customerId()))));
    }

    /** Attempts too. */
    Stream<OracleContact> of(String customerId) {
        return byCustomer.getOrDefault(customerId, List.of()).stream();
    }

    Stream<OracleContact> answered(String customerId) {
        return of(customerId).filter(OracleContact::answered);
    }

    @Nullable
    OracleContact last(String customerId) {
        return answered(customerId).max(AFTER).orElse(null);
    }

    boolean answeredFrom(LocalDate day, String customerId) {
        return answered(customerId).anyMatch(contact -> !contact.businessDate().isBefore(day));
    }
}
