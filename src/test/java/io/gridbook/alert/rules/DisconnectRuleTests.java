package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisconnectRuleTests {
    private static final String RULE = "DISCONNECT";

    private final Town town = Town.empty();

    @Test
    void theNearerOfCallAndEndThatIsStillAheadWhenTheListIsMadeIsDue() {
        open("late", "2026-11-20 23:30", "");
        open("late-called", "2026-11-20 23:30", "2026-11-20 23:40");
        open("midnight", "2026-11-20 20:00", "");
        open("midnight-called", "2026-11-20 20:00", "2026-11-20 20:01");
        open("passed", "2026-11-20 19:59", "");
        open("thursday", "2026-11-19 10:00", "");
        open("wednesday", "2026-11-18 23:59", "");
        open("wednesday-called", "2026-11-18 10:00", "2026-11-18 10:30");
        town.night("2026-11-20");
        assertThat(lines())
                .containsExactly(
                        "late 2026-11-21T03:30",
                        "late-called 2026-11-24T23:59",
                        "midnight 2026-11-21T00:00",
                        "midnight-called 2026-11-24T23:59",
                        "passed 2026-11-24T23:59",
                        "thursday 2026-11-23T23:59",
                        "wednesday 2026-11-20T23:59",
                        "wednesday-called 2026-11-20T23:59");
        assertThat(town.cases(RULE))
                .filteredOn(AlertRecord::getOverdue)
                .map(AlertRecord::getSubject)
                .containsExactly("wednesday", "wednesday-called");
    }

    @Test
    void theHolidaysOfTheNationalDayAreNoWorkingDays() {
        open("last-day", "2026-09-30 10:00", "");
        open("day-before", "2026-09-29 10:00", "");
        open("before-mid-autumn", "2026-09-24 10:00", "");
        town.night("2026-09-30");
        assertThat(lines())
                .containsExactly(
                        "before-mid-autumn 2026-09-29T23:59",
                        "day-before 2026-10-08T23:59",
                        "last-day 2026-10-09T23:59");
    }

    @Test
    void aWorkingSaturdayIsAWorkingDay() {
        open("in-the-holidays", "2026-10-03 10:00", "");
        open("thursday", "2026-10-08 10:00", "");
        open("friday", "2026-10-09 18:00", "");
        town.night("2026-10-09");
        assertThat(lines())
                .containsExactly(
                        "friday 2026-10-12T23:59", "in-the-holidays 2026-10-09T23:59", "thursday 2026-10-10T23:59");
    }

    @Test
    void onlyOpenOrdersOfLiveCustomersAreListed() {
        open("open", "2026-11-20 10:00", "");
        for (String status : List.of("RETAINED", "COMPLETED", "CANCELLED")) {
            town.customer("C-" + status).service("S-" + status);
            order(status, "S-" + status, "2026-11-20 10:00", "", status);
        }
        order("no-such-service", "S-nowhere", "2026-11-20 10:00", "", "OPEN");
        town.service("S-of-nobody").ownedBy("nobody");
        order("no-such-customer", "S-of-nobody", "2026-11-20 10:00", "", "OPEN");
        open("gone", "2026-11-18 10:00", "");
        town.service("S-gone").ceased("2026-11-20");
        open("one-of-two", "2026-11-18 10:00", "");
        town.service("S-one-of-two").ceased("2026-11-20").service("S-other");
        order("second-of-two", "S-other", "2026-11-20 10:00", "", "OPEN");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(found -> found.getSubject() + " of " + found.getCustomerId())
                .containsExactly("one-of-two of C-one-of-two", "open of C-open", "second-of-two of C-one-of-two");
    }

    @Test
    void theCaseIsTheOrderWithWhatTheCustomerSpends() {
        town.customer("C1")
                .service("S1")
                .number("101")
                .product("IPTV")
                .bill("2026-10", "76.50")
                .service("S2")
                .bill("2026-10", "12.00");
        town.row(
                "disconnects",
                "order_id",
                "O1",
                "service_id",
                "S1",
                "requested_at",
                "2026-11-20 22:15:59",
                "status",
                "OPEN",
                "contacted_at",
                "2026-11-20 22:40",
                "reason_code",
                "R1",
                "reason_text",
                "moves away");
        town.night("2026-11-20");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getPeriodKey()).isEqualTo("O1");
        assertThat(found.getAtStake()).isEqualTo(88_50);
        assertThat(found.getSeverity()).isEqualTo(40 + 20 + 40);
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(found.getDueAt()).isEqualTo(LocalDateTime.of(2026, 11, 24, 23, 59));
        assertThat(found.getFigures().data())
                .contains(
                        "\"requested\": \"2026-11-20 22:15\"",
                        "\"contactDue\": \"2026-11-21 02:15\"",
                        "\"doneDue\": \"2026-11-24 23:59\"",
                        "\"contacted\": \"2026-11-20 22:40\"",
                        "\"code\": \"R1\"",
                        "\"reason\": \"moves away\"",
                        "\"+number\": \"101\"",
                        "\"+product\": \"IPTV\"");
    }

    @Test
    void theInstantMovesOnWhileTheCaseStaysTheSame() {
        open("O1", "2026-11-20 23:30", "");
        town.published("2026-11-20");
        town.published("2026-11-23");
        assertThat(lines()).containsExactly("O1 2026-11-24T23:59");
        town.night("2026-11-24");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getState()).isEqualTo("open");
        assertThat(found.getFirstSeen()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(found.getDueAt()).isEqualTo(LocalDateTime.of(2026, 11, 24, 23, 59));
        assertThat(found.getOverdue()).isTrue();
    }

    /** An open order of a customer and service of the same name. */
    @Test
    void ordersOfTheFutureAreCountedAndJudgedAsTheyAre() {
        open("of-today", "2026-11-20 23:59", "");
        open("of-tomorrow", "2026-11-21 00:00", "");
        open("of-next-year", "2027-11-20 10:00", "");
        order("future-but-done", "S-of-today", "2026-12-01 10:00", "", "COMPLETED");
        assertThat(town.warnings(RULE, town.night("2026-11-20")))
                .containsExactly("DISCONNECT: 2 open orders were requested after the business date; they are judged as"
                        + " they are");
        assertThat(lines()).hasSize(3).contains("of-tomorrow 2026-11-21T04:00");
        town.clear("disconnects");
        open("of-today", "2026-11-20 23:59", "");
        assertThat(town.warnings(RULE, town.night("2026-11-20"))).isEmpty();
    }

    private void open(String id, String requested, String contacted) {
        town.customer("C-" + id).service("S-" + id);
        order(id, "S-" + id, requested, contacted, "OPEN");
    }

    private void order(String id, String service, String requested, String contacted, String status) {
        town.row(
                "disconnects",
                "order_id",
                id,
                "service_id",
                service,
                "requested_at",
                requested,
                "contacted_at",
                contacted,
                "status",
                status);
    }

    private List<String> lines() {
        return town.cases(RULE).stream()
                .map(found -> found.getSubject() + " " + found.getDueAt())
                .toList();
    }
}
