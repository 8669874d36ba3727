package io.gridbook.job;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A run whose process is gone, as the ledger has it. */
record Interrupted(long id, String command, @Nullable LocalDate day, OffsetDateTime started, String settingsHash) {}
