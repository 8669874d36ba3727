package io.gridbook.exports;

import io.gridbook.exports.field.CountField;
import io.gridbook.exports.field.DateField;
import io.gridbook.exports.field.EnumField;
import io.gridbook.exports.field.FieldReader;
import io.gridbook.exports.field.FileMonthField;
import io.gridbook.exports.field.IdField;
import io.gridbook.exports.field.InstantField;
import io.gridbook.exports.field.MoneyField;
import io.gridbook.exports.field.MonthField;
import io.gridbook.exports.field.TextField;
import java.time.LocalDate;
import java.util.Map;

/** The reader of a column in files of a form. */
final class FieldReaders {
    private FieldReaders() {}

    static FieldReader of(Column column, Mapping mapping, LocalDate period) {
        String name = column.name();
        return switch (column.type()) {
            case TEXT -> new TextField(name, column.length());
            case ID -> new IdField(name, column.length(), column.plus());
            case ENUM -> new EnumField(name, column.values(), mapping.values().getOrDefault(name, Map.of()));
            case MONEY -> new MoneyField(name, mapping.unitOf(name), false);
            case DEBT -> new MoneyField(name, mapping.unitOf(name), true);
            case DATE -> new DateField(name, mapping.dateOf(name));
            case INSTANT -> new InstantField(name);
            case COUNT -> new CountField(name);
            case MONTH -> new MonthField(name);
            case FILE_MONTH -> new FileMonthField(name, period);
        };
    }
}
