package io.gridbook.exports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A file of the drop that is an export by its name.
 *
 * @param period the day, or the first day of the month
 * @param part which part of the period it is; empty where it is the whole
 * @param resend its number where it was sent again, else 0
 * @param form how to read it
 * @param control the control file beside it
 */
public record DropFile(
        Path path,
        ExportKind kind,
        LocalDate period,
        String part,
        int resend,
        Form form,
        @Nullable Path control) {
    static final Comparator<DropFile> ORDER = Comparator.comparing(DropFile::kind)
            .thenComparing(DropFile::period)
            .thenComparing(DropFile::part)
            .thenComparing(DropFile::name);

    /** The file's name without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
