package io.gridbook.exports;

import java.util.List;

/**
 * A column of an export.
 *
 * @param name the canonical one
 * @param values those of an enum, empty otherwise
 * @param length of text and identifiers, in characters
 * @param plus whether an identifier may begin with a plus sign, as phone numbers do
 */
public record Column(String name, FieldType type, Need need, List<String> values, int length, boolean plus) {
    private static final int ID_LENGTH = 64;
    private static final int TEXT_LENGTH = 1000;

    private Column(String name, FieldType type, Need need, List<String> values) {
        this(name, type, need, values, type == FieldType.TEXT ? TEXT_LENGTH : ID_LENGTH, false);
    }

    static Column id(String name) {
        return new Column(name, FieldType.ID, Need.FILLED, List.of());
    }

    /** An identifier that may begin with a plus sign. */
    static Column phone(String name) {
        return new Column(name, FieldType.ID, Need.FILLED, List.of(), ID_LENGTH, true);
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
        return new Column(name, type, other, values, length, plus);
    }

    Column optional() {
        return needed(Need.OPTIONAL);
    }

    /** The same of so many characters at most. */
    Column upTo(int characters) {
        return new Column(name, type, need, values, characters, plus);
    }

    /** Whether rows carry it on; the month of a file is only checked. */
    public boolean stored() {
        return type != FieldType.FILE_MONTH;
    }
}
