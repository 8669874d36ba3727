package io.gridbook.store;

import io.gridbook.fault.FaultPoints;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Fault points of the migrations: in the transaction of each, and after the last. */
@Component
class MigrationPoints extends BaseCallback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        FaultPoints.hit(event == Event.AFTER_MIGRATE ? "schema.ready" : "schema.migrated");
    }
}
