package io.gridbook.publish;

import java.time.LocalDate;
import java.util.Locale;

/** What a published set is for: a day's work lists or a month's analyses. */
public enum SetKind {
    DAILY,
    MONTHLY;

    /** The folder under reports/ that holds the sets of this kind. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of a set: the day, or the month without a day. */
    public String name(LocalDate period) {
        return this == DAILY ? period.toString() : period.toString().substring(0, 7);
    }
}
