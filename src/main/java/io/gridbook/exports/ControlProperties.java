package io.gridbook.exports;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What jobs/exports.yml says of the control files of a form.
 *
 * @param form chk where it is not said
 * @param required whether a file without one has not arrived; no where it is not said
 * @param field which field of the line is the number of rows, from 1, for {@link ControlForm#ROWS_FIELD}
 */
record ControlProperties(
        @Nullable ControlForm form,
        @Nullable Boolean required,
        @Nullable @Min(1) Integer field) {
    ControlProperties {
        if ((form == ControlForm.ROWS_FIELD) != (field != null)) {
            throw new IllegalArgumentException(
                    field == null
                            ? "form rows-field needs field, the place of the number of rows, from 1"
                            : "field belongs to form rows-field; remove it");
        }
        if (form == ControlForm.NONE && Boolean.TRUE.equals(required)) {
            throw new IllegalArgumentException("form none cannot be required; remove one of them");
        }
    }
}
