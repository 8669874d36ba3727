package io.gridbook.exports;

import java.util.List;

/** A column of an export by its canonical name; {@code values} are those of an enum, empty otherwise. */
public record Column(String name, FieldType type, Need need, List<String> values) {
    static Column id(String name) {
        return new Column(name, FieldType.ID, Need.FILLED, List.of());
    }

    static Column text(String name) {
        return new Column(name, FieldType.TEXT, Need.PRESENT, List.of());
    }

    static Column date(String name) {
        return new Column(name, FieldType.DATE, Need.FILLED, List.of());
    }

    static Column money(String name) {
        return new Column(name, FieldType.MONEY, Need.FILLED, List.of());
    }

    static Column count(String name) {
        return new Column(name, FieldType.COUNT, Need.FILLED, List.of());
    }

    static Column instant(String name) {
        return new Column(name, FieldType.INSTANT, Need.FILLED, List.of());
    }

    static Column oneOf(String name, String... values) {
        return new Column(name, FieldType.ENUM, Need.FILLED, List.of(values));
    }

    static Column of(String name, FieldType type) {
        return new Column(name, type, Need.FILLED, List.of());
    }

    Column needed(Need other) {
        return new Column(name, type, other, values);
    }

    Column optional() {
        return needed(Need.OPTIONAL);
    }

    /** Whether rows carry it on; the month of a file is only checked. */
    public boolean stored() {
        return type != FieldType.FILE_MONTH;
    }
}
