package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.TownService;
import io.gridbook.store.schema.tables.records.AlertRecord;
import io.gridbook.text.Figures;
import org.junit.jupiter.api.Test;

class DropCausesTests {
    private final Town town = Town.empty();

    @Test
    void theChargeKindWithMoreThanHalfOfTheFallIsNamed() {
        town.customer("C1")
                .service("S1")
                .charge("2026-09", "rent", "50.00")
                .charge("2026-09", "voice", "50.01")
                .charge("2026-10", "rent", "0");
        assertThat(figures()).contains("\"kind\": \"VOICE\"", "\"kindFall\": 5001");
    }

    @Test
    void everyChargeThatFellIsKeptForTheSheet() {
        town.customer("C1")
                .service("S1")
                .charge("2026-09", "rent", "50.00")
                .charge("2026-09", "voice", "30.00")
                .charge("2026-09", "vas", "1.05")
                .charge("2026-10", "rent", "10.00")
                .charge("2026-10", "data", "5.00");
        assertThat(figures())
                .contains("\"+rent\": 4000", "\"+voice\": 3000", "\"+vas\": 105")
                .doesNotContain("+data");
    }

    @Test
    void exactlyHalfOfTheFallNamesNone() {
        town.customer("C1").service("S1").charge("2026-09", "rent", "50.00").charge("2026-09", "voice", "50.00");
        assertThat(figures()).doesNotContain("kind");
    }

    @Test
    void aDiscountThatGrewIsAFall() {
        town.customer("C1")
                .service("S1")
                .bill("2026-09", "50.00")
                .bill("2026-10", "50.00")
                .charge("2026-10", "discount", "20.00");
        assertThat(figures()).contains("\"kind\": \"DISCOUNT\"", "\"kindFall\": 2000");
    }

    @Test
    void ofTwoKindsWithMoreThanHalfTheLargestIsNamed() {
        town.customer("C1")
                .service("S1")
                .charge("2026-09", "voice", "60.00")
                .charge("2026-09", "data", "80.00")
                .charge("2026-10", "rent", "40.00");
        assertThat(figures()).contains("\"kind\": \"DATA\"", "\"kindFall\": 8000");
    }

    @Test
    void theFallOfAllTheCustomersServicesCounts() {
        town.customer("C1")
                .service("S1")
                .charge("2026-09", "voice", "30.00")
                .service("S2")
                .charge("2026-09", "voice", "30.00")
                .charge("2026-09", "rent", "40.00");
        assertThat(figures()).contains("\"kind\": \"VOICE\"", "\"kindFall\": 6000");
    }

    @Test
    void servicesCeasedInTheMonthAreCounted() {
        town.customer("C1")
                .service("S1")
                .bill("2026-09", "100.00")
                .service("S2")
                .ceased("2026-10-01")
                .service("S3")
                .ceased("2026-10-31")
                .service("S4")
                .ceased("2026-09-30")
                .service("S5")
                .ceased("2026-11-01");
        assertThat(figures()).contains("\"ceased\": 2");
    }

    @Test
    void noServiceCeasedIsNoFigure() {
        town.customer("C1").service("S1").bill("2026-09", "100.00");
        assertThat(figures()).doesNotContain("ceased");
    }

    @Test
    void whatWasPaidBackWithTheBillsOfTheMonthIsAddedUp() {
        fallen("C1", "S1");
        fallen("C2", "S2");
        fallen("C3", "S3");
        fallen("C4", "S4");
        town.adjustment("2026-10", "J1", "A-S1", "S1", "-20.00")
                .adjustment("2026-10", "J2", "A-S1", "S1", "-0.01")
                .adjustment("2026-10", "J3", "A-S1", "S1", "5.00")
                .adjustment("2026-09", "J4", "A-S1", "S1", "-7.00")
                .adjustment("2026-11", "J5", "A-S1", "S1", "-8.00")
                .adjustment("2026-10", "J6", "A-S2", "S2", "5.00")
                .adjustment("2026-10", "J7", "A-S3", "S3", "0")
                .adjustment("2026-10", "J8", "A-unknown", "", "-9.00")
                .adjustment("2026-10", "J9", "A-S4", "unknown", "-9.00");
        town.night("2026-11-20");
        assertThat(town.cases("SPEND_DROP"))
                .extracting(found -> found.getSubject() + " " + refund(found))
                .containsExactly("C1 2001", "C2 none", "C3 none", "C4 none");
    }

    @Test
    void whatWasPaidBackOnAnAccountIsThatOfTheCustomerOfItsSmallestService() {
        town.service("S0").account("A1").ownedBy("nobody");
        fallen("C2", "S1").account("A1");
        fallen("C1", "S2").account("A1");
        town.adjustment("2026-10", "J1", "A1", "", "-20.00").adjustment("2026-10", "J2", "A1", "S2", "-3.00");
        town.night("2026-11-20");
        assertThat(town.cases("SPEND_DROP"))
                .extracting(found -> found.getSubject() + " " + refund(found))
                .containsExactly("C1 300", "C2 2000");
    }

    @Test
    void whatWasPaidBackWithLateBillsIsThatOfTheirMonth() {
        town.customer("C1").service("S1").bill("2026-08", "100.00").bill("2026-09", "50.00");
        town.adjustment("2026-09", "J1", "A-S1", "S1", "-20.00").adjustment("2026-10", "J2", "A-S1", "S1", "-3.00");
        town.late();
        assertThat(figures()).contains("\"refund\": 2000");
    }

    private TownService fallen(String customer, String service) {
        return town.customer(customer)
                .service(service)
                .bill("2026-09", "100.00")
                .bill("2026-10", "50.00");
    }

    private static String refund(AlertRecord found) {
        Long fen = Figures.of(found.getFigures().data()).number("refund");
        return fen == null ? "none" : fen.toString();
    }

    private String figures() {
        town.night("2026-11-20");
        return town.onlyCase("SPEND_DROP").getFigures().data();
    }
}
