package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.segment.Night;
import io.gridbook.store.Invariant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What must hold before a set is published; each check selects the rows that must not exist. */
@Component
class FigureChecks {
    private final List<Invariant> invariants;

    FigureChecks(List<Invariant> invariants) {
        this.invariants = List.copyOf(invariants);
    }

    void require(DSLContext tx, Night night) {
        for (Invariant invariant : invariants) {
            int faults = tx.fetchCount(invariant.faults(night.day(), night.monthStart()));
            if (faults > 0) {
                throw new StopException(
                        ExitCode.INVARIANT,
                        "%s does not hold: %d rows are at fault. Nothing was published; report it with the run's number"
                                .formatted(invariant.name(), faults));
            }
        }
    }
}
