package io.gridbook.exports;

import java.util.Map;

/**
 * One form in which an export comes.
 *
 * @param file the file's name, with {@code {period}} and {@code {part}}; brackets mark what may be missing
 * @param charset of the text
 * @param delimiter between fields
 * @param header whether the first row names the columns
 * @param aliases other headings, each with the canonical column it stands for
 * @param values by column, other values with the canonical one each stands for; {@code *} is any unknown value
 */
public record FormProperties(
        String file,
        String charset,
        String delimiter,
        boolean header,
        Map<String, String> aliases,
        Map<String, Map<String, String>> values) {
    public FormProperties {
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw new IllegalArgumentException("charset: only utf-8 is read, not " + charset);
        }
        if (delimiter.length() != 1) {
            throw new IllegalArgumentException("delimiter: one character is needed");
        }
        if (!header) {
            throw new IllegalArgumentException("header: only files with a heading are read");
        }
    }
}
