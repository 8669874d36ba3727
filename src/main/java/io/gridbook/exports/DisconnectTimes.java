package io.gridbook.exports;

import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import org.jspecify.annotations.Nullable;

/** An order is not closed before it was requested; compared to the minute, since seconds may be left out. */
final class DisconnectTimes implements RowCheck {
    private static final int TO_THE_MINUTE = 16;

    private final int requested = ExportKind.DISCONNECTS.at("requested_at");
    private final int closed = ExportKind.DISCONNECTS.at("closed_at");

    @Override
    public void check(Row row) throws RowFault {
        @Nullable String requestedAt = row.values[requested];
        @Nullable String closedAt = row.values[closed];
        if (requestedAt != null && closedAt != null && minute(closedAt).compareTo(minute(requestedAt)) < 0) {
            throw new RowFault("closed_at", "is before requested_at");
        }
    }

    private static String minute(String instant) {
        return instant.substring(0, TO_THE_MINUTE);
    }
}
