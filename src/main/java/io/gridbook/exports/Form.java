package io.gridbook.exports;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One form in which an export comes, with what jobs/exports.yml says of its export and of all.
 *
 * @param file the file's name, with {@code {period}}, {@code {part}} and {@code {resend}}; brackets mark what may be missing
 * @param header whether the first row names the columns; else they stand in the order of {@code columns}
 * @param columns in the order of the file, empty where it has a heading; "-" is one that is not read
 * @param widths bytes of each column, empty but for {@link Layout#FIXED}
 * @param parts how many make a period; absent: any number
 */
public record Form(
        String file,
        Layout layout,
        FormCharset charset,
        char delimiter,
        boolean header,
        List<String> columns,
        List<Integer> widths,
        Mapping mapping,
        OptionalInt parts,
        ControlRule control,
        ExportLimits limits) {
    /** Stands in {@code columns} for a column that is not read. */
    static final String SKIPPED = "-";

    static Form of(ExportLimits limits, ExportProperties export, FormProperties written) {
        FormCharset charset = written.charset();
        Integer parts = written.parts();
        return new Form(
                written.file(),
                layout(written.layout()),
                charset == null ? FormCharset.AUTO : charset,
                Delimiter.of(written.delimiter()),
                header(written.layout(), written.header()),
                or(written.columns()),
                or(written.widths()),
                Mapping.of(export, written),
                parts == null ? OptionalInt.empty() : OptionalInt.of(parts),
                ControlRule.of(written.control()),
                limits.with(export.limits()).with(written.limits()));
    }

    /** As a corrected reject file of this form comes: laid out as reject files are, its words and units as before. */
    Form asCorrection() {
        return new Form(
                file,
                Layout.DELIMITED,
                FormCharset.AUTO,
                ',',
                true,
                List.of(),
                List.of(),
                mapping,
                parts,
                new ControlRule(control.form(), false, control.field()),
                limits);
    }

    static Layout layout(@Nullable Layout written) {
        return written == null ? Layout.DELIMITED : written;
    }

    /** Where it is not said, files of fixed widths have none, all others have one. */
    static boolean header(@Nullable Layout layout, @Nullable Header written) {
        return written == null ? layout != Layout.FIXED : written == Header.TRUE;
    }

    private static <T> List<T> or(@Nullable List<T> written) {
        return written == null ? List.of() : written;
    }
}
