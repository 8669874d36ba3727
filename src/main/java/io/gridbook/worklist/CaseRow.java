package io.gridbook.worklist;

import io.gridbook.text.Figures;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case of the day as its alert row has it; money in fen. */
record CaseRow(
        String rule,
        String subject,
        String stage,
        @Nullable Long atStake,
        String state,
        LocalDate firstSeen,
        int daysOpen,
        @Nullable LocalDate dueOn,
        boolean overdue,
        Figures figures) {}
