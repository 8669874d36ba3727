package io.gridbook.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a customer was last called and last visited, and its birthday. */
record CareDates(
        @Nullable LocalDate lastCall,
        @Nullable LocalDate lastVisit,
        @Nullable LocalDate birthday) {}
