package io.gridbook.publish.report;

import java.time.Instant;

/**
 * A check of a file that a person let pass.
 *
 * @param found what the check had found
 */
public record AcceptanceLine(String file, String check, String found, String by, String because, Instant at) {}
