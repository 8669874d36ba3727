package io.gridbook.job;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a run reads and writes.
 *
 * @param drop where the exports lie
 * @param reports where sets are published
 * @param locale of workbooks and reports
 */
public record RunFolders(Path drop, Path reports, Locale locale) {}
