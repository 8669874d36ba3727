package io.gridbook.exports;

import io.gridbook.exports.charset.TextCharset;
import io.gridbook.exports.pack.Packing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The heading of a reject file, by which it is known when it comes back corrected: the file's own columns, then
 * {@code reject_line}, {@code reject_column}, and {@code reject_reason} with the file name of the form that its words and
 * units are of.
 */
final class Corrections {
    private static final String LINE_AND_COLUMN = "reject_line,reject_column,";
    private static final String REASON = "reject_reason ";
    private static final int ADDED = 3;
    private static final int LONGEST_HEADING = 1 << 16;

    private Corrections() {}

    /** The columns behind those of a file that came in a form. */
    static List<String> added(Form form) {
        return List.of("reject_line", "reject_column", REASON + form.file());
    }

    /** How many columns of a heading are the file's own; all of them where it is not that of a reject file. */
    static int own(List<String> heading) {
        int own = heading.size() - ADDED;
        return own > 0 && String.join(",", heading.subList(own, heading.size())).startsWith(LINE_AND_COLUMN + REASON)
                ? own
                : heading.size();
    }

    /** The file name of the form whose corrected rejects a file of the drop holds, by its heading. */
    static Optional<String> formOf(DropFile file) {
        return file.part().isEmpty() || Packing.of(file.name()) != Packing.NONE
                ? Optional.empty()
                : named(heading(file));
    }

    private static Optional<String> named(String heading) {
        int at = heading.lastIndexOf(LINE_AND_COLUMN + REASON);
        return at <= 0
                ? Optional.empty()
                : Optional.of(heading.substring(at + LINE_AND_COLUMN.length() + REASON.length())
                        .strip());
    }

    /** The first line without quotation marks. A spreadsheet may have saved it in the charset of its machine. */
    private static String heading(DropFile file) {
        try (InputStream in = Packing.NONE.open(file.path())) {
            byte[] start = in.readNBytes(LONGEST_HEADING);
            int end = 0;
            while (end < start.length && start[end] != '\r' && start[end] != '\n') {
                end++;
            }
            return decoded(Arrays.copyOf(start, end)).replace("\"", "");
        } catch (IOException e) {
            return "";
        }
    }

    private static String decoded(byte[] heading) {
        try {
            return TextCharset.decodeAny(heading);
        } catch (CharacterCodingException e) {
            return new String(heading, StandardCharsets.UTF_8);
        }
    }
}
