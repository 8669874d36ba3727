package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of the cases of four customers one is closed by a contact; then one is lost on the way. */
class EveryCaseIsListedTests {
    private static final Town TOWN = Town.empty();
    private static final DSLContext DSL = TOWN.dsl();
    private static final Closings CLOSINGS = new Closings(
            new ContactSettings(7, 7, Map.of("RESOLVED", new ContactSettings.Result(List.of("ALL"), false, List.of()))),
            List.of());
    private static Night night;

    @BeforeAll
    static void nights() {
        for (String id : List.of("plain", "closed", "attempt", "considering")) {
            TOWN.customer(id).service(id).owes("2026-10", "50.00", "2026-11-01");
        }
        TOWN.published("2026-11-10");
        TOWN.contact("closed", "2026-11-10", "2026-11-11T10:00", "CALL", "RESOLVED")
                .contact("attempt", "2026-11-10", "2026-11-11T10:00", "NO_ANSWER", "RESOLVED")
                .contact("considering", "2026-11-10", "2026-11-11T10:00", "CALL", "CONSIDERING");
        night = TOWN.published("2026-11-11");
    }

    @Test
    void aCaseThatAContactClosedIsNotMissed() {
        assertThat(TOWN.cases(night.day())).hasSize(3);
        assertThat(faults(DSL)).isEmpty();
    }

    @Test
    void aCaseThatIsGoneIsAFault() {
        without(tx -> tx.deleteFrom(ALERT)
                .where(ALERT.DAY.eq(night.day()), ALERT.CUSTOMER_ID.eq("plain"))
                .execute());
    }

    @Test
    void aCustomerThatIsGoneFromTheListIsAFault() {
        without(tx -> tx.deleteFrom(WORKLIST)
                .where(WORKLIST.DAY.eq(night.day()), WORKLIST.CUSTOMER_ID.eq("plain"))
                .execute());
    }

    @Test
    void aCustomerThatIsGoneFromBothIsAFaultUnlessAContactClosedItsCase() {
        for (String id : List.of("plain", "attempt", "considering")) {
            without(tx -> {
                tx.deleteFrom(ALERT)
                        .where(ALERT.DAY.eq(night.day()), ALERT.CUSTOMER_ID.eq(id))
                        .execute();
                tx.deleteFrom(WORKLIST)
                        .where(WORKLIST.DAY.eq(night.day()), WORKLIST.CUSTOMER_ID.eq(id))
                        .execute();
            });
        }
    }

    @Test
    void aClosedCaseWithoutItsContactIsAFault() {
        without(tx ->
                tx.deleteFrom(CONTACT).where(CONTACT.CUSTOMER_ID.eq("closed")).execute());
    }

    @Test
    void aStakeThatDiffersIsAFault() {
        without(tx -> tx.update(WORKLIST)
                .set(WORKLIST.AT_STAKE, WORKLIST.AT_STAKE.plus(1L))
                .where(WORKLIST.DAY.eq(night.day()), WORKLIST.CUSTOMER_ID.eq("plain"))
                .execute());
    }

    /** Loses something for as long as the check looks. */
    private static void without(Consumer<DSLContext> lost) {
        List<Record> faults = new ArrayList<>();
        assertThatExceptionOfType(UndoneException.class)
                .isThrownBy(() -> DSL.transaction(configuration -> {
                    lost.accept(configuration.dsl());
                    faults.addAll(faults(configuration.dsl()));
                    throw new UndoneException();
                }));
        assertThat(faults).hasSize(1);
    }

    private static List<? extends Record> faults(DSLContext tx) {
        return tx.fetch(new EveryCaseIsListed(CLOSINGS).faults(night.day(), night.monthStart()));
    }

    private static final class UndoneException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
