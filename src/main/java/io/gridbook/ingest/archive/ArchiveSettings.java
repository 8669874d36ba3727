package io.gridbook.ingest.archive;

import jakarta.validation.constraints.Min;

/**
 * How long files are kept, counted back from the business date of a night to the newest period they were loaded for.
 *
 * @param days days that an export stays in the archive
 * @param rejectDays days that the rejected rows of a file stay
 */
public record ArchiveSettings(@Min(1) int days, @Min(1) int rejectDays) {}
