package io.gridbook.oracle;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An open order to disconnect a service. */
record DisconnectOrder(
        String id,
        String serviceId,
        LocalDateTime requestedAt,
        @Nullable LocalDateTime contactedAt,
        @Nullable String code,
        @Nullable String reason) {

    static DisconnectOrder of(TypedRow row) {
        return new DisconnectOrder(
                row.text("order_id"),
                row.text("service_id"),
                row.instant("requested_at"),
                row.instantOrNull("contacted_at"),
                row.textOrNull("reason_code"),
                row.textOrNull("reason_text"));
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("requested", OracleDue.minute(requestedAt));
        if (contactedAt != null) {
            figures.put("contacted", OracleDue.minute(contactedAt));
        }
        if (code != null) {
            figures.put("code", code);
        }
        if (reason != null) {
            figures.put("reason", reason);
        }
        return figures;
    }
}
