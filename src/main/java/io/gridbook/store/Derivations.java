package io.gridbook.store;

import static io.gridbook.store.schema.Tables.DERIVATION;

import io.gridbook.fault.FaultPoints;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers what each derived partition was computed from: the same is not computed again. */
@Component
public class Derivations {
    private final DSLContext dsl;

    public Derivations(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Does the work in one transaction, unless it was done on the same basis before; returns whether it was done now. */
    public boolean derive(String name, LocalDate period, String basis, Consumer<DSLContext> work) {
        if (basis.equals(basis(name, period))) {
            return false;
        }
        dsl.transaction(configuration -> {
            work.accept(configuration.dsl());
            note(configuration.dsl(), name, period, basis);
            FaultPoints.hit("derivation.written");
        });
        FaultPoints.hit("derivation.committed");
        return true;
    }

    /** What a partition was computed from, or nothing. */
    public @Nullable String basis(String name, LocalDate period) {
        return dsl.select(DERIVATION.BASIS)
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq(name), DERIVATION.PERIOD.eq(period))
                .fetchOne(DERIVATION.BASIS);
    }

    /** Writes down, in a transaction of its own work, what a period was computed from or how far it is. */
    public static void note(DSLContext tx, String name, LocalDate period, String basis) {
        tx.insertInto(DERIVATION, DERIVATION.NAME, DERIVATION.PERIOD, DERIVATION.BASIS)
                .values(name, period, basis)
                .onConflict(DERIVATION.NAME, DERIVATION.PERIOD)
                .doUpdate()
                .set(DERIVATION.BASIS, basis)
                .execute();
    }
}
