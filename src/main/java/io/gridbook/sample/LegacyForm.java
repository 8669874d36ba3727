package io.gridbook.sample;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/**
 * How an old BSS writes one export.
 *
 * @param file its name, with {@code {period}}
 * @param delimiter between fields; empty where they have widths
 * @param columns by canonical name, in the order in which rows are built
 * @param headings of the columns in that order; empty without a heading
 * @param order of the columns in the file, by place
 * @param widths in bytes, in the order of the file; empty where a delimiter stands between fields
 * @param fen money columns in whole fen; the others are in yuan
 * @param total the column whose sum the control file states; empty without one
 */
record LegacyForm(
        String file,
        String delimiter,
        List<String> columns,
        List<String> headings,
        List<Integer> order,
        List<Integer> widths,
        Set<String> fen,
        DateTimeFormatter dates,
        String total) {
    String name(String period) {
        return file.replace("{period}", period);
    }

    /** The first line; empty without a heading. */
    String heading() {
        return headings.isEmpty() ? "" : String.join(delimiter, headings) + "\n";
    }
}
