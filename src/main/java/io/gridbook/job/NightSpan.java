package io.gridbook.job;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Published nights by their business dates, both ends included; without them the newest one. */
public record NightSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** The newest published night. */
    public static NightSpan newest() {
        return new NightSpan(null, null);
    }

    /** One night. */
    public static NightSpan of(LocalDate day) {
        return new NightSpan(day, day);
    }

    /** As a sentence has it. */
    String show() {
        return from == null || from.equals(to) ? "of " + from : "from %s to %s".formatted(from, to);
    }
}
