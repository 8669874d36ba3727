package io.gridbook.exports;

import io.gridbook.exports.field.IdField;

/** Identifiers that do not come from an export. */
public final class Identifiers {
    private Identifiers() {}

    /** As the tables hold one that a person typed or copied from a sheet. */
    public static String normal(String typed) {
        return IdField.normalized(typed);
    }
}
