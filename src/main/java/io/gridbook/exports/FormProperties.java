package io.gridbook.exports;

import io.gridbook.exports.field.DateForm;
import io.gridbook.exports.field.MoneyUnit;
import io.gridbook.outcome.SettingException;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What jobs/exports.yml says of one form in which an export comes; {@link Form} has it with all defaults.
 *
 * @param file the file's name, with {@code {period}}, {@code {part}} and {@code {resend}}; brackets mark what may be missing
 * @param delimiter one character, or "tab"
 * @param columns in the order of the file, where it has no heading; "-" is one that is not read
 * @param widths bytes of each column, for {@link Layout#FIXED}
 * @param aliases other headings, each with the column that it stands for
 * @param values by column, other words with the value that each stands for; "*" is any unknown word
 * @param constants by column, the value of all rows, for a column that the file lacks
 * @param unit of money columns; {@code units} has those of single columns
 * @param date how days are written; {@code dates} has those of single columns
 * @param parts how many make a period
 */
record FormProperties(
        String file,
        @Nullable Layout layout,
        @Nullable FormCharset charset,
        @Nullable String delimiter,
        @Nullable Header header,
        @Nullable @NotEmpty List<String> columns,
        @Nullable @NotEmpty List<@Min(1) Integer> widths,
        @Nullable Map<String, String> aliases,
        @Nullable Map<String, Map<String, String>> values,
        @Nullable Map<String, String> constants,
        @Nullable MoneyUnit unit,
        @Nullable Map<String, MoneyUnit> units,
        @Nullable String date,
        @Nullable Map<String, String> dates,
        @Nullable @Positive Integer parts,
        @Nullable ControlProperties control,
        @Nullable LimitsProperties limits) {
    /** @throws SettingException naming the keys of all that do not fit each other */
    FormProperties {
        FormFaults faults = new FormFaults();
        FilePatternCheck.check(file, parts, faults);
        new ShapeCheck(Form.layout(layout), Form.header(layout, header), columns, widths, faults)
                .check(charset, delimiter);
        if (limits != null && limits.maxOrphanRatio() != null) {
            faults.below("limits", "max-orphan-ratio").add("is for all forms of an export; write it under its limits");
        }
        date(date, faults.below("date"));
        if (dates != null) {
            dates.forEach((column, written) -> date(written, faults.below("dates", column)));
        }
        faults.stopIfAny();
    }

    /** A form with all defaults. */
    static FormProperties of(String file) {
        return new FormProperties(
                file, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static void date(@Nullable String written, FormFaults faults) {
        if (written != null && DateForm.of(written).isEmpty()) {
            faults.unknown("is \"" + written + "\"", written, DateForm.known());
        }
    }
}
