package io.gridbook.exports;

import java.util.Map;

/** The reader of a column in a file. */
final class FieldReaders {
    private FieldReaders() {}

    static FieldReader of(Column column, DropFile file) {
        String name = column.name();
        return switch (column.type()) {
            case TEXT -> new TextField(name);
            case ID -> new IdField(name);
            case ENUM -> new EnumField(column, file.form().values().getOrDefault(name, Map.of()));
            case MONEY -> new MoneyField(name, false);
            case DEBT -> new MoneyField(name, true);
            case DATE -> new DateField(name);
            case MONTH -> new MonthField(name);
            case FILE_MONTH -> new FileMonthField(name, file.period());
        };
    }
}
