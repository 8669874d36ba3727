package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.MANAGER_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gridbook.Town;
import io.gridbook.TownCustomer;
import io.gridbook.store.Partitions;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

class IntroduceRuleTests {
    private static final String RULE = "INTRODUCE";

    private final Town town = Town.empty();

    @Test
    void aCustomerThatIsNewIsListedForThirtyDaysUntilItIsReached() {
        living("always-there", "G1");
        town.night("2026-11-19");
        assertThat(lines()).isEmpty();
        living("new", "G1");
        living("gone", "G1").service("S-gone").ceased("2026-11-20");
        for (String id : List.of("tried", "told-before", "told-on-the-day", "told-later")) {
            living(id, "G1");
        }
        town.contact("tried", "2026-11-20", "2026-11-21T10:00", "NO_ANSWER", "");
        town.contact("told-before", "2026-11-18", "2026-11-19T10:00", "CALL", "");
        town.contact("told-on-the-day", "2026-11-19", "2026-11-20T10:00", "MESSAGE", "");
        town.contact("told-later", "2026-12-18", "2026-12-19T10:00", "VISIT", "");
        town.night("2026-11-20");
        assertThat(lines())
                .containsExactly(
                        "new NEW 2026-11-20",
                        "told-before NEW 2026-11-20",
                        "told-later NEW 2026-11-20",
                        "tried NEW 2026-11-20");
        town.night("2026-12-20");
        assertThat(lines()).containsExactly("new NEW 2026-11-20", "told-before NEW 2026-11-20", "tried NEW 2026-11-20");
        town.night("2026-12-21");
        assertThat(lines()).isEmpty();
    }

    @Test
    void anotherGridOrAnotherManagerOfTheGridIsAChange() {
        town.grid("G2", "A1").grid("G3", "A1").grid("G4", "A2").grid("G5", "A1").grid("G6", "A1");
        town.manager("G5", "", "").manager("G7", "", "").manager("G8", "", "Li").manager("G9", "M9", "Li");
        living("stays", "G1");
        living("moves", "G1");
        living("to-another-area", "G1");
        living("to-a-grid-without-manager", "G1");
        living("grid-loses-its-manager", "G3");
        living("grid-goes-to-another-area", "G6");
        living("grid-gets-a-manager", "G7");
        living("manager-is-known-by-name", "G8");
        living("manager-is-called-otherwise", "G9");
        living("manager-changes", "G2");
        town.night("2026-11-19");
        assertThat(lines()).isEmpty();
        town.customer("moves").grid("G2");
        town.customer("to-another-area").grid("G4");
        town.customer("to-a-grid-without-manager").grid("G5");
        town.grid("G6", "A2");
        town.manager("G2", "other").manager("G3", "", "").manager("G7", "M7").manager("G8", "", "Wang");
        town.manager("G9", "M9", "Wang");
        town.night("2026-11-20");
        assertThat(lines())
                .containsExactly(
                        "grid-gets-a-manager MANAGER 2026-11-20",
                        "manager-changes MANAGER 2026-11-20",
                        "manager-is-known-by-name MANAGER 2026-11-20",
                        "moves GRID 2026-11-20",
                        "to-another-area GRID 2026-11-20");
        AlertRecord found = town.cases(RULE).get(0);
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(found.getAtStake()).isNull();
        assertThat(found.getSeverity()).isEqualTo(5);
        assertThat(found.getFigures().data()).isEqualTo("{\"since\": \"2026-11-20\", \"change\": \"MANAGER\"}");
    }

    @Test
    void ofMergedRecordsTheRepresentingOneIsComparedWithItsCustomerBefore() {
        town.grid("G2", "A1");
        living("come-together-1", "G1");
        living("come-together-2", "G2");
        living("joined", "G1").identityCard("110101198001010022");
        living("part-1", "G1").identityCard("110101198001010033");
        living("part-2", "G2").identityCard("110101198001010033");
        living("part-3", "G1").identityCard("110101198001010033");
        living("represented-2", "G1").identityCard("110101198001010044");
        town.night("2026-11-19");
        town.customer("come-together-1").identityCard("110101198001010011");
        town.customer("come-together-2").identityCard("110101198001010011");
        living("joined-later", "G2").identityCard("110101198001010022");
        town.customer("part-2").certificate("", "");
        town.customer("part-3").certificate("", "");
        living("represented-1", "G1").identityCard("110101198001010044");
        town.night("2026-11-20");
        assertThat(lines()).containsExactly("part-2 GRID 2026-11-20", "represented-1 NEW 2026-11-20");
    }

    @Test
    void theNewestChangeCountsAndAContactBeforeItDoesNot() {
        town.grid("G2", "A1");
        living("moves-twice", "G1");
        living("moves-once", "G1");
        town.published("2026-11-19");
        town.customer("moves-twice").grid("G2");
        town.customer("moves-once").grid("G2");
        town.contact("moves-twice", "2026-11-20", "2026-11-21T10:00", "CALL", "");
        town.published("2026-11-20");
        assertThat(lines()).containsExactly("moves-once GRID 2026-11-20", "moves-twice GRID 2026-11-20");
        town.customer("moves-twice").grid("G1");
        town.night("2026-11-24");
        assertThat(lines()).containsExactly("moves-once GRID 2026-11-20", "moves-twice GRID 2026-11-24");
        assertThat(town.cases(RULE))
                .extracting(AlertRecord::getState, AlertRecord::getDueOn)
                .containsExactly(tuple("open", LocalDate.of(2026, 12, 4)), tuple("new", LocalDate.of(2026, 12, 8)));
    }

    @Test
    void aSnapshotThatComesLateTakesItsPlaceBetweenTheOthers() {
        living("always-there", "G1");
        town.night("2026-11-19");
        living("new", "G1");
        living("told", "G1");
        town.contact("told", "2026-11-20", "2026-11-21T10:00", "CALL", "");
        town.night("2026-11-22");
        assertThat(lines()).containsExactly("new NEW 2026-11-22", "told NEW 2026-11-22");
        town.night("2026-11-20");
        assertThat(lines()).containsExactly("new NEW 2026-11-20", "told NEW 2026-11-20");
        town.night("2026-11-22");
        assertThat(lines()).containsExactly("new NEW 2026-11-20");
    }

    @Test
    void aGridThatLacksItsManagerInASnapshotHasTheSameOneAfterIt() {
        town.manager("G2", "M2", "Li").manager("G3", "M3", "Li").manager("G4", "", "Zhao");
        living("blank-for-a-day", "G1");
        living("blank-then-another", "G2");
        living("blank-for-long", "G3");
        living("blank-then-by-name", "G4");
        town.night("2026-11-10");
        town.manager("G3", "", "");
        town.night("2026-11-15");
        town.manager("G1", "", "").manager("G2", "", "").manager("G4", "", "");
        town.night("2026-11-16");
        assertThat(lines()).isEmpty();
        town.night("2026-11-17");
        town.manager("G1", "MG1", "M").manager("G2", "M9", "Li").manager("G4", "", "Zhao");
        town.night("2026-11-18");
        assertThat(lines()).containsExactly("blank-then-another MANAGER 2026-11-18");
        for (String day : List.of("2026-11-28", "2026-12-08", "2026-12-10")) {
            town.night(day);
        }
        town.manager("G3", "M3", "Li");
        town.night("2026-12-11");
        assertThat(lines())
                .as("31 days after it was there last")
                .containsExactly("blank-for-long MANAGER 2026-12-11", "blank-then-another MANAGER 2026-11-18");
    }

    @Test
    void afterMoreThanTenDaysWithoutASnapshotOnlyWhoseServicesAreNewIsTold() {
        town.grid("G2", "A1");
        living("moves", "G1");
        town.night("2026-11-05");
        town.customer("moves").grid("G2");
        living("new-record", "G1");
        living("new-customer", "G1").service("S-new-customer").opened("2026-11-06");
        living("opened-before", "G1").service("S-opened-before").opened("2026-11-05");
        assertThat(town.warnings(RULE, town.night("2026-11-16")))
                .containsExactly("INTRODUCE: the snapshot before is that of 2026-11-05, more than 10 days older;"
                        + " customers that moved or got another manager since are not found, only those whose services"
                        + " are new");
        assertThat(lines()).containsExactly("new-customer NEW 2026-11-16");
        assertThat(town.warnings(RULE, town.night("2026-11-15"))).isEmpty();
        assertThat(lines())
                .containsExactly(
                        "moves GRID 2026-11-15",
                        "new-customer NEW 2026-11-15",
                        "new-record NEW 2026-11-15",
                        "opened-before NEW 2026-11-15");
    }

    @Test
    void whatWasToldOfANightStaysWhenTheSnapshotBeforeItIsPastKeeping() {
        town.grid("G2", "A1").grid("G3", "A1");
        living("moves-first", "G1");
        living("moves-second", "G1");
        town.night("2026-10-31");
        town.customer("moves-first").grid("G2");
        town.night("2026-11-05");
        town.customer("moves-second").grid("G2");
        town.night("2026-11-06");
        assertThat(lines()).containsExactly("moves-first GRID 2026-11-05", "moves-second GRID 2026-11-06");
        forget(LocalDate.of(2026, 11, 5));
        town.night("2026-11-06");
        assertThat(lines()).containsExactly("moves-second GRID 2026-11-06");
    }

    /** As the days past keeping go. */
    private void forget(LocalDate day) {
        for (Table<?> each : List.of(MANAGER_CHANGE, CUSTOMER)) {
            Partitions.drop(town.dsl(), each, day);
            town.dsl()
                    .deleteFrom(DERIVATION)
                    .where(DERIVATION.NAME.eq(each.getName()), DERIVATION.PERIOD.eq(day))
                    .execute();
        }
    }

    private TownCustomer living(String id, String grid) {
        TownCustomer customer = town.customer(id).grid(grid);
        customer.service("S-" + id);
        return customer;
    }

    private List<String> lines() {
        return town.cases(RULE).stream()
                .map(found -> found.getSubject() + " " + change(found) + " " + found.getPeriodKey())
                .toList();
    }

    private static String change(AlertRecord found) {
        return found.getFigures().data().replaceAll(".*\"change\": \"(\\w+)\".*", "$1");
    }
}
