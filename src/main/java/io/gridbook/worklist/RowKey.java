package io.gridbook.worklist;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What leads a filled-in row back to its list and customer: {@code 2026-11-20|A0001|G000012|C0000001}. What is not plain in a
 * code is written as in an address of the web, so that no program that saves the workbook can alter it.
 */
public record RowKey(LocalDate day, String areaCode, String gridCode, String customerId) {
    private static final int PARTS = 4;

    public String text() {
        return String.join("|", day.toString(), plain(areaCode), plain(gridCode), plain(customerId));
    }

    /** Nothing where the text is none of ours. */
    public static Optional<RowKey> parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RowKey(LocalDate.parse(parts[0]), raw(parts[1]), raw(parts[2]), raw(parts[3])));
        } catch (DateTimeParseException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static String plain(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("_", "%5F");
    }

    private static String raw(String code) {
        return URLDecoder.decode(code, StandardCharsets.UTF_8);
    }
}
