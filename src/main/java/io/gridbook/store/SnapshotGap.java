package io.gridbook.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far apart two snapshots may lie for a difference to be told as a change of the later one's day. */
public final class SnapshotGap {
    /** Longer than any public holiday: the longest of 2025 and 2026 are nine days. */
    public static final int MOST_DAYS = 10;

    private SnapshotGap() {}

    public static boolean tooLong(LocalDate before, LocalDate day) {
        return ChronoUnit.DAYS.between(before, day) > MOST_DAYS;
    }
}
