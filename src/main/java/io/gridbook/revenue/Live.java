package io.gridbook.revenue;

import io.gridbook.store.schema.tables.Service;
import java.time.LocalDate;
import org.jooq.Condition;

/** When a service is live. */
final class Live {
    private Live() {}

    static Condition on(Service service, LocalDate day) {
        return service.OPENED_ON.le(day).and(service.CEASED_ON.isNull().or(service.CEASED_ON.gt(day)));
    }
}
