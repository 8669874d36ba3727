package io.gridbook.exports;

/** What the text of a column means. */
public enum FieldType {
    /** Words, kept as written. */
    TEXT,
    /** An identifier: NFKC-normalised text; scientific notation is a fault. */
    ID,
    /** One of the column's values. */
    ENUM,
    /** Yuan with at most two decimals, held as whole fen. */
    MONEY,
    /** Money above zero. */
    DEBT,
    /** A day, as YYYY-MM-DD. */
    DATE,
    /** A day and a time in the job's time zone, as YYYY-MM-DD HH:MM[:SS]. */
    INSTANT,
    /** A whole number, not below zero. */
    COUNT,
    /** A month, as YYYYMM or YYYY-MM, passed on as its first day. */
    MONTH,
    /** The month of the file itself: compared with its name, and not passed on. */
    FILE_MONTH;

    boolean money() {
        return this == MONEY || this == DEBT;
    }
}
