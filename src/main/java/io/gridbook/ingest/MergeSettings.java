package io.gridbook.ingest;

import jakarta.validation.constraints.Min;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * When records with the same certificate are one customer.
 *
 * @param ignore certificate numbers that stand for "none", however they are written
 * @param minLength certificate numbers with fewer characters are placeholders
 * @param maxServices a merge that would hold more services is not made
 */
public record MergeSettings(
        List<String> ignore, @Min(1) int minLength, @Min(1) int maxServices) {
    public MergeSettings {
        ignore = ignore.stream().map(MergeSettings::asCompared).toList();
    }

    private static String asCompared(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
