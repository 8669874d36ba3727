package io.gridbook.exports;

import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import org.jspecify.annotations.Nullable;

/** An exemption says whom it is for, and does not end before it begins. */
final class ExemptionScope implements RowCheck {
    private final int account = ExportKind.EXEMPTIONS.at("account_id");
    private final int customer = ExportKind.EXEMPTIONS.at("customer_id");
    private final int from = ExportKind.EXEMPTIONS.at("valid_from");
    private final int to = ExportKind.EXEMPTIONS.at("valid_to");

    @Override
    public void check(Row row) throws RowFault {
        if (row.values[account] == null && row.values[customer] == null) {
            throw new RowFault("account_id", "is empty, and so is customer_id: one of them is needed");
        }
        @Nullable String begins = row.values[from];
        @Nullable String ends = row.values[to];
        if (begins != null && ends != null && ends.compareTo(begins) < 0) {
            throw new RowFault("valid_to", "is before valid_from");
        }
    }
}
