package io.gridbook.followup;

import io.gridbook.worklist.RowKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a manager says of a customer on the list of a day. */
record Answer(
        RowKey key,
        LocalDateTime contactedAt,
        String method,
        @Nullable String result,
        @Nullable LocalDate promisedOn,
        @Nullable String remark) {

    /** The first night that knows of it: the list that it answers does not change by it. */
    LocalDate businessDate() {
        LocalDate after = key.day().plusDays(1);
        LocalDate on = contactedAt.toLocalDate();
        return on.isAfter(after) ? on : after;
    }
}
