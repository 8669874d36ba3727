package io.gridbook.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The package of a service: how long it runs, what it costs for the term, and what follows. */
record PackageTerms(
        boolean annual,
        @Nullable String name,
        @Nullable LocalDate end,
        @Nullable Long fee,
        @Nullable Long convertsTo,
        @Nullable LocalDate nextStart) {

    static PackageTerms of(TypedRow row) {
        return new PackageTerms(
                row.text("package_term").equals("ANNUAL"),
                row.textOrNull("package_name"),
                row.dateOrNull("package_end"),
                row.moneyOrNull("package_fee"),
                row.moneyOrNull("converts_to_monthly_fee"),
                row.dateOrNull("next_package_start"));
    }
}
