package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import java.util.List;

/**
 * How a night ended that was not stopped.
 *
 * @param lines what to tell a person: files, cases, the folder to open
 */
public record NightResult(ExitCode code, List<String> lines) {}
