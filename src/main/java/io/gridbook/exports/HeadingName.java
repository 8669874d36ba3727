package io.gridbook.exports;

import io.gridbook.exports.field.Blanks;
import java.text.Normalizer;

/** A heading as it is compared: without space round it, full-width letters as ASCII (NFKC), ASCII in lower case. */
final class HeadingName {
    private HeadingName() {}

    static String of(String heading) {
        String normal = Blanks.trim(Normalizer.normalize(Blanks.trim(heading), Normalizer.Form.NFKC));
        StringBuilder lower = new StringBuilder(normal.length());
        normal.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return lower.toString();
    }
}
