package io.gridbook.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds keys of a form that do not go together: layout, charset, delimiter, heading, columns, widths. */
record ShapeCheck(
        Layout layout,
        boolean header,
        @Nullable List<String> columns,
        @Nullable List<Integer> widths,
        FormFaults faults) {
    void check(@Nullable FormCharset charset, @Nullable String delimiter) {
        if (layout == Layout.XLSX && charset != null && charset != FormCharset.AUTO) {
            faults.below("charset").add("does not go with layout xlsx, which has its own; remove it");
        }
        if (delimiter != null) {
            delimiter(delimiter);
        }
        if (header && columns != null) {
            faults.below("columns")
                    .add("are the order of a file without a heading; write header: none, or remove them");
        }
        if (!header && columns == null) {
            faults.add("needs columns: the files have no heading, so their order must be written here");
        }
        requireWidths();
    }

    private void delimiter(String delimiter) {
        FormFaults here = faults.below("delimiter");
        if (layout != Layout.DELIMITED) {
            here.add("goes with layout delimited alone; remove it");
        }
        try {
            Delimiter.character(delimiter);
        } catch (IllegalArgumentException e) {
            here.add(e.getMessage() + ", but is \"" + delimiter + "\"");
        }
    }

    private void requireWidths() {
        if ((layout == Layout.FIXED) != (widths != null)) {
            if (widths == null) {
                faults.add("needs widths: the bytes of each column, for layout fixed");
            } else {
                faults.below("widths").add("go with layout fixed alone; remove them");
            }
        } else if (widths != null && columns != null && widths.size() != columns.size()) {
            faults.below("widths").add("are %d, but there are %d columns".formatted(widths.size(), columns.size()));
        }
    }
}
