package io.gridbook.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A live service of a customer, as its archive lists it. */
record ArchiveService(
        String product,
        String number,
        @Nullable String packageName,
        @Nullable LocalDate packageEnd,
        @Nullable String bundleName,
        @Nullable String device) {}
