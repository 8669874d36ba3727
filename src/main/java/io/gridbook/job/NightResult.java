package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a night ended.
 *
 * @param lines what to tell a person: files, cases, the folder to open
 * @param message why it stopped and what to do next; nothing where it did not
 */
public record NightResult(
        ExitCode code, List<String> lines, @Nullable String message) {}
