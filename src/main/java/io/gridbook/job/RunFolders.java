package io.gridbook.job;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a run reads and writes.
 *
 * @param drop where the exports lie
 * @param reports where sets are published
 * @param temporary for files that nobody may see, emptied at the start of a run
 * @param locale of workbooks and reports
 */
public record RunFolders(Path drop, Path reports, Path temporary, Locale locale) {}
