package io.gridbook.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Prepaid money of an account on the first night, and what is used of it from night to night; in fen. */
record Balance(
        String account,
        @Nullable String type,
        long fen,
        long daily,
        @Nullable LocalDate validTo) {
    long on(int night) {
        return Math.max(0, fen - (night - 1) * daily);
    }
}
