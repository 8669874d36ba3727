package io.gridbook.sample;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Rows of disconnects_YYYYMMDD. */
final class DisconnectRows {
    static final String HEADING =
            "order_id,service_id,requested_at,reason_code,reason_text,status,contacted_at,closed_at";

    private DisconnectRows() {}

    static void write(Order order, LocalDateTime now, FileRows to) {
        if (!order.shows(now)) {
            return;
        }
        to.text(order.id());
        to.text(order.service());
        to.instant(order.requested());
        to.text(order.code());
        to.text(order.text());
        to.text(order.status(now));
        past(order.contacted(), now, to);
        past(order.closed(), now, to);
        to.end();
    }

    private static void past(@Nullable LocalDateTime moment, LocalDateTime now, FileRows to) {
        if (moment == null || moment.isAfter(now)) {
            to.text(null);
        } else {
            to.instant(moment);
        }
    }
}
