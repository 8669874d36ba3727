package io.gridbook.exports;

import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import org.jspecify.annotations.Nullable;

/** A ceased service says when, and not before it was opened. */
final class ServiceDates implements RowCheck {
    private final int status = ExportKind.SERVICES.at("status");
    private final int opened = ExportKind.SERVICES.at("opened_on");
    private final int ceased = ExportKind.SERVICES.at("ceased_on");

    @Override
    public void check(Row row) throws RowFault {
        @Nullable String openedOn = row.values[opened];
        @Nullable String ceasedOn = row.values[ceased];
        if (ceasedOn == null && "CEASED".equals(row.values[status])) {
            throw new RowFault("ceased_on", "is empty, and the status is CEASED");
        }
        if (ceasedOn != null && openedOn != null && ceasedOn.compareTo(openedOn) < 0) {
            throw new RowFault("ceased_on", "is before opened_on");
        }
    }
}
