package io.gridbook.worklist;

import io.gridbook.text.Figures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case that is past its day; the phone is masked. */
record OverdueCase(
        String gridCode,
        @Nullable String name,
        String phone,
        String rule,
        String stage,
        @Nullable Long atStake,
        LocalDate dueOn,
        Figures figures) {}
