package io.gridbook.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, and how it looks. */
public sealed interface Cell {
    Look look();

    /** Text as it is; never a formula. */
    record Text(String value, Look look) implements Cell {}

    /** Fen, shown as yuan. */
    record Money(long fen, Look look) implements Cell {}

    record Count(long value, Look look) implements Cell {}

    /** Tenths of a percent. */
    record Percent(long tenths, Look look) implements Cell {}

    record Day(LocalDate value, Look look) implements Cell {}

    /** To the minute. */
    record Time(LocalDateTime value, Look look) implements Cell {}

    record Blank(Look look) implements Cell {}

    static Cell text(@Nullable String value, Look look) {
        return value == null || value.isEmpty() ? new Blank(look) : new Text(value, look);
    }

    static Cell text(@Nullable String value) {
        return text(value, Look.TEXT);
    }

    static Cell money(@Nullable Long fen) {
        return fen == null ? new Blank(Look.MONEY) : new Money(fen, Look.MONEY);
    }

    static Cell count(@Nullable Long value) {
        return value == null ? new Blank(Look.COUNT) : new Count(value, Look.COUNT);
    }

    static Cell percent(@Nullable Long tenths) {
        return tenths == null ? new Blank(Look.PERCENT) : new Percent(tenths, Look.PERCENT);
    }

    static Cell time(@Nullable LocalDateTime value) {
        return value == null ? new Blank(Look.TIME) : new Time(value, Look.TIME);
    }

    static Cell day(@Nullable LocalDate value) {
        return value == null ? new Blank(Look.DATE) : new Day(value, Look.DATE);
    }
}
