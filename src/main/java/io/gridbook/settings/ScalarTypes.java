package io.gridbook.settings;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types that are written as one text, each with what it must look like. */
final class ScalarTypes {
    /** How a text becomes a value; refuses with an {@link IllegalArgumentException} or a date-time exception. */
    record ScalarType(String expected, Function<String, Object> parse) {}

    private static final ScalarType INT = new ScalarType("a whole number", ScalarTypes::wholeInt);
    private static final ScalarType LONG = new ScalarType("a whole number", Long::valueOf);
    private static final ScalarType BOOLEAN = new ScalarType("true or false", ScalarTypes::trueOrFalse);

    private static final Map<Class<?>, ScalarType> TYPES = Map.ofEntries(
            entry(String.class, new ScalarType("a text", text -> text)),
            entry(int.class, INT),
            entry(Integer.class, INT),
            entry(long.class, LONG),
            entry(Long.class, LONG),
            entry(boolean.class, BOOLEAN),
            entry(Boolean.class, BOOLEAN),
            entry(BigDecimal.class, new ScalarType("a number such as 0.01", ScalarTypes::decimal)),
            entry(LocalDate.class, new ScalarType("a date such as 2026-10-30", LocalDate::parse)),
            entry(LocalTime.class, new ScalarType("a time such as \"02:30\"", LocalTime::parse)),
            entry(YearMonth.class, new ScalarType("a month such as 2026-10", YearMonth::parse)),
            entry(ZoneId.class, new ScalarType("a time zone such as Asia/Shanghai", ZoneId::of)),
            entry(Duration.class, new ScalarType("a duration such as 30s, 5m, 2h or 7d", Durations::parse)));

    private ScalarTypes() {}

    static @Nullable ScalarType of(Class<?> type) {
        return TYPES.get(type);
    }

    private static Object wholeInt(String text) {
        return Integer.valueOf(text);
    }

    private static Object trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object decimal(String text) {
        if (!text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text);
    }
}
