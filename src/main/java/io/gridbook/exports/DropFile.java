package io.gridbook.exports;

import io.gridbook.exports.pack.Packing;
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
 * @param correction whether it is a reject file that comes back corrected
 */
public record DropFile(
        Path path,
        ExportKind kind,
        LocalDate period,
        String part,
        int resend,
        Form form,
        @Nullable Path control,
        boolean correction) {
    static final Comparator<DropFile> ORDER = Comparator.comparing(DropFile::kind)
            .thenComparing(DropFile::period)
            .thenComparing(DropFile::part)
            .thenComparing(DropFile::name);

    /** The file's name without its folder. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The same without the ending that says how it is compressed. */
    public String unpackedName() {
        return Packing.unpackedName(name());
    }

    /** This file as the comma separated text that a reject file is, its words and units those of a form. */
    DropFile asCorrection(Form of) {
        return new DropFile(path, kind, period, part, resend, of.asCorrection(), control, true);
    }
}
