package io.gridbook.workbook;

import java.util.List;

/**
 * A sheet of printed forms: rows of its own making instead of a table, upright A4 at full size. A form is never cut by the
 * end of a page, as long as it fits on one.
 *
 * @param widths of the columns in characters; about 78 together fit on the paper
 * @param forms one below the other, as many on a page as fit
 */
public record FormLayout(String name, List<Double> widths, List<Form> forms) implements Sheet {
    @Override
    public boolean visible() {
        return true;
    }

    /** Rows that stay together. */
    public record Form(List<FormRow> rows) {
        double height() {
            return rows.stream().mapToDouble(FormRow::height).sum();
        }
    }
}
