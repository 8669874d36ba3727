package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
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

    private String figures() {
        town.night("2026-11-20");
        return town.onlyCase("SPEND_DROP").getFigures().data();
    }
}
