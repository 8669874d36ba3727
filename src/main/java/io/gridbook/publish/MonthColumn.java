package io.gridbook.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A column of a month's data file: its name, and what it takes from a row. */
record MonthColumn(String name, Function<Record, @Nullable Object> value) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    /** A code, a count, a day, by the name of its field. */
    static MonthColumn of(Field<?> field) {
        return new MonthColumn(field.getName(), row -> row.get(field));
    }

    static MonthColumn yuan(Field<Long> field) {
        return new MonthColumn(field.getName(), row -> CsvFigures.yuan(row.get(field)));
    }

    /** As 202610. */
    static MonthColumn month(Field<LocalDate> field) {
        return new MonthColumn(field.getName(), row -> MONTH.format(row.get(field)));
    }

    /** What people wrote. */
    static MonthColumn words(Field<String> field) {
        return new MonthColumn(field.getName(), row -> words(row.get(field)));
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null ? null : FreeText.cell(text);
    }
}
