package io.gridbook.exports;

import org.jspecify.annotations.Nullable;

/**
 * What to expect of the control files of a form.
 *
 * @param required whether a file without one has not arrived
 * @param field which field of its line is the number of rows, from 1; 0 where the form has no such line
 */
public record ControlRule(ControlForm form, boolean required, int field) {
    static ControlRule of(@Nullable ControlProperties written) {
        if (written == null) {
            return new ControlRule(ControlForm.CHK, false, 0);
        }
        ControlForm form = written.form();
        Integer field = written.field();
        return new ControlRule(
                form == null ? ControlForm.CHK : form,
                Boolean.TRUE.equals(written.required()),
                field == null ? 0 : field);
    }
}
