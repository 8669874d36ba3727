package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.WORKLIST;

import io.gridbook.TestDatabase;
import io.gridbook.segment.Night;
import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/** A night with cases as they are told, and the list of its only grid. */
final class Seats {
    /** A Friday. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    static final DSLContext DSL = TestDatabase.create().dsl();

    private static final SeveritySettings SEVERITY = new SeveritySettings(40, 20, 20, 10, 10, 5, 1, 20);
    private static final ContactSettings.Result PROMISED = new ContactSettings.Result(List.of(), true, List.of());

    private Seats() {}

    static void empty() {
        new WorkingDays(new Derivations(DSL), new CalendarSettings(List.of(), List.of())).write();
        Partitions.replace(DSL, ALERT, DAY, target -> {});
        Partitions.replace(DSL, CASE_DAY, DAY.minusDays(20), target -> {});
        DSL.deleteFrom(CONTACT).execute();
    }

    static void order(String customer, int severity, boolean overdue) {
        add("DISCONNECT", customer, severity, 0, DAY, overdue);
    }

    /** About the cases that it has so far. */
    static void promise(String customer, LocalDate day) {
        DSL.selectFrom(ALERT)
                .where(ALERT.CUSTOMER_ID.eq(customer))
                .forEach(each -> DSL.insertInto(CASE_DAY)
                        .set(CASE_DAY.AREA_ID, 1)
                        .set(CASE_DAY.DAY, DAY.minusDays(20))
                        .set(CASE_DAY.RULE, each.getRule())
                        .set(CASE_DAY.SUBJECT, each.getSubject())
                        .set(CASE_DAY.PERIOD_KEY, each.getPeriodKey())
                        .set(CASE_DAY.CUSTOMER_ID, customer)
                        .set(CASE_DAY.STAGE, each.getStage())
                        .set(CASE_DAY.SEVERITY, each.getSeverity())
                        .execute());
        DSL.insertInto(CONTACT)
                .set(CONTACT.AREA_ID, 1)
                .set(CONTACT.CUSTOMER_ID, customer)
                .set(CONTACT.LIST_DAY, DAY.minusDays(20))
                .set(CONTACT.BUSINESS_DATE, DAY.minusDays(19))
                .set(CONTACT.CONTACTED_AT, DAY.minusDays(19).atTime(10, 0))
                .set(CONTACT.METHOD, "CALL")
                .set(CONTACT.RESULT, "PROMISED")
                .set(CONTACT.PROMISED_ON, day)
                .execute();
    }

    static void add(String customer, int severity, long stake, LocalDate firstSeen, boolean overdue) {
        add("SPEND_DROP", customer, severity, stake, firstSeen, overdue);
    }

    static void add(String rule, String customer, int severity, long stake, LocalDate firstSeen, boolean overdue) {
        int cases = DSL.fetchCount(ALERT);
        DSL.insertInto(ALERT)
                .set(ALERT.AREA_ID, 1)
                .set(ALERT.DAY, DAY)
                .set(ALERT.RULE, rule)
                .set(ALERT.SUBJECT, "S" + cases)
                .set(ALERT.PERIOD_KEY, "202610")
                .set(ALERT.CUSTOMER_ID, customer)
                .set(ALERT.GRID_CODE, "G1")
                .set(ALERT.STAGE, "")
                .set(ALERT.AT_STAKE, stake)
                .set(ALERT.SEVERITY, severity)
                .set(ALERT.STATE, "open")
                .set(ALERT.FIRST_SEEN, firstSeen)
                .set(ALERT.STAGE_SINCE, firstSeen)
                .set(ALERT.DAYS_OPEN, 0)
                .set(ALERT.OVERDUE, overdue)
                .set(ALERT.FIGURES, JSONB.valueOf("{}"))
                .execute();
    }

    static void seat(int seats) {
        YearMonth month = YearMonth.of(2026, 10);
        Night night = new Night(DAY, month, Set.of(month));
        new LastContacts(DSL).write(night);
        new Capacity(
                        DSL,
                        SEVERITY,
                        new CapacitySettings(seats),
                        new Rests(new ContactSettings(7, 7, Map.of("PROMISED", PROMISED))),
                        List.of(new Orders()))
                .write(night);
    }

    static List<String> list(boolean today) {
        return DSL.select(WORKLIST.CUSTOMER_ID)
                .from(WORKLIST)
                .where(WORKLIST.TODAY.eq(today))
                .orderBy(WORKLIST.POSITION)
                .fetch(WORKLIST.CUSTOMER_ID);
    }

    static int score(String customer) {
        return DSL.selectFrom(WORKLIST)
                .where(WORKLIST.CUSTOMER_ID.eq(customer))
                .fetchSingle()
                .getScore();
    }

    /** A rule whose customers come first. */
    private record Orders() implements Rule {
        @Override
        public String id() {
            return "DISCONNECT";
        }

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public boolean comesFirst() {
            return true;
        }

        @Override
        public Candidates candidates(Night night) {
            throw new AssertionError("the order of the list asks no rule for its candidates");
        }
    }
}
