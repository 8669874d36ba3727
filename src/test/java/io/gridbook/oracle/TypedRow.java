package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One good row of an export, by column name. */
record TypedRow(Schema schema, List<@Nullable Object> values) {

    @Nullable
    Object get(String column) {
        return values.get(schema.index(column));
    }

    String text(String column) {
        return Objects.requireNonNullElse(textOrNull(column), "");
    }

    @Nullable
    String textOrNull(String column) {
        return (String) get(column);
    }

    @Nullable
    LocalDate dateOrNull(String column) {
        return (LocalDate) get(column);
    }

    LocalDate date(String column) {
        return Objects.requireNonNull(dateOrNull(column), column);
    }

    @Nullable
    LocalDateTime instantOrNull(String column) {
        return (LocalDateTime) get(column);
    }

    LocalDateTime instant(String column) {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    YearMonth month(String column) {
        return (YearMonth) Objects.requireNonNull(get(column), column);
    }

    @Nullable
    Long moneyOrNull(String column) {
        return (Long) get(column);
    }

    long money(String column) {
        return Objects.requireNonNullElse(moneyOrNull(column), 0L);
    }
}
