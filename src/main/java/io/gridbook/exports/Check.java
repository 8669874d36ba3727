package io.gridbook.exports;

import java.util.Locale;

/** The checks that refuse a whole file, by the names that messages and {@code --accept} use. */
public enum Check {
    EMPTY(false),
    FORMAT(false),
    GZIP(false),
    GZIP_MEMBERS(true),
    ZIP(false),
    CHARSET(false),
    CHANGED(false),
    TWICE(false),
    HEADING(false),
    QUOTING(false),
    FIELD_SIZE(false),
    RECORD_SIZE(false),
    MONEY_TOTAL(false),
    CONTROL(true),
    CONTROL_ROWS(true),
    CONTROL_AMOUNT(true),
    CONTROL_SHA256(true),
    WRONG_MONTH(false),
    WRONG_DAY(true),
    VOLUME(true),
    ORPHANS(true),
    REJECT_RATIO(true),
    MAX_REJECTS(true);

    private final boolean acceptable;

    Check(boolean acceptable) {
        this.acceptable = acceptable;
    }

    /** Whether a person may let it pass: what cannot be read cannot be accepted. */
    public boolean acceptable() {
        return acceptable;
    }

    /** "control-rows". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
