package io.gridbook.ingest;

import jakarta.validation.constraints.Min;
import java.util.List;

/**
 * When records with the same certificate are one customer.
 *
 * @param ignore certificate numbers, in upper case, that stand for "none"
 * @param minLength certificate numbers with fewer characters are placeholders
 * @param maxServices a merge that would hold more services is not made
 */
public record MergeSettings(
        List<String> ignore, @Min(1) int minLength, @Min(1) int maxServices) {}
