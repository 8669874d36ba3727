package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.ALERT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON object beside the text, over customers of every kind. */
class ExplainJsonTests {
    private static final List<String> CUSTOMERS = List.of("C1", "C2", "C3", "C4");

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Town town = Town.empty();

    ExplainJsonTests() {
        town.customer("C1")
                .complete()
                .with("employer", "")
                .service("S1")
                .account("K1")
                .payment("PREPAID")
                .product("FIXED");
        town.service("S1")
                .number("0571-8888888")
                .bill("2026-09", "200.00")
                .bill("2026-10", "90.00")
                .annual("2026-11-30");
        town.service("S1").owes("2026-10", "90.00", "2026-11-10");
        town.customer("C2")
                .service("S2")
                .bill("2026-09", "20.00")
                .bill("2026-10", "40.00")
                .annual("2026-11-05");
        town.customer("C3").service("S3").ceased("2026-11-01").bill("2026-10", "80.00");
        town.customer("C4").service("S4").product("FIXED").bill("2026-10", "90.00");
        town.customer("C4").service("S5").product("BROADBAND").service("S6");
        town.row("charges", "service_id", "S1", "charged_to_date", "10.00");
        for (String service : List.of("S2", "S4", "S5", "S6")) {
            town.row("charges", "service_id", service, "charged_to_date", "99.00");
        }
        town.row("balances", "account_id", "K1", "balance", "5.00");
        town.row(
                "disconnects",
                "order_id",
                "O1",
                "service_id",
                "S4",
                "requested_at",
                "2026-11-25 10:00:00",
                "status",
                "OPEN",
                "reason_text",
                "Works");
        town.published("2026-11-26");
    }

    @Test
    void aCaseIsThereExactlyWhereAllConditionsHold() {
        assertThat(CUSTOMERS)
                .allSatisfy(customer -> assertThat(
                                Told.of(town, customer).explanation().rules())
                        .flatMap(RuleAnswer::subjects)
                        .allSatisfy(subject -> assertThat(subject.found() != null)
                                .as("%s", subject)
                                .isEqualTo(subject.missed().isEmpty())));
    }

    @Test
    void allCasesOfTheNightAreExplained() {
        long explained = CUSTOMERS.stream()
                .flatMap(customer -> Told.of(town, customer).explanation().rules().stream())
                .flatMap(rule -> rule.subjects().stream())
                .filter(subject -> subject.found() != null)
                .count();
        assertThat(explained).isGreaterThan(10).isEqualTo(town.dsl().fetchCount(ALERT));
    }

    @Test
    void itsFiguresAreThoseOfTheText() {
        Told told = Told.of(town, "C1");
        JsonNode json = EXACT.readTree(told.explanation().json());
        assertThat(json.get("customer_id").asString()).isEqualTo("C1");
        assertThat(json.get("analysis_month").asString()).isEqualTo("2026-10");
        assertThat(json.get("date").asString()).isEqualTo("2026-11-26");
        JsonNode average = json.get("standing").get("average");
        assertThat(average.get("sum").decimalValue()).isEqualTo(new BigDecimal("290.00"));
        assertThat(told.text())
                .contains("%s / %s = %s → %s"
                        .formatted(
                                average.get("sum").asString(),
                                average.get("divisor").asString(),
                                average.get("quotient").asString(),
                                average.get("average").asString()));
        for (JsonNode rule : json.get("rules")) {
            boolean flagged = rule.get("subjects")
                    .valueStream()
                    .anyMatch(each -> !each.get("found").isNull());
            String heading = told.section(rule.get("rule").asString() + " ").get(0);
            assertThat(heading.endsWith(": flagged")).as(heading).isEqualTo(flagged);
        }
    }

    @Test
    void nothingPersonalIsTold() {
        for (String customer : CUSTOMERS) {
            Told told = Told.of(town, customer);
            assertThat(told.text() + told.explanation().json())
                    .doesNotContain("CERT-", "12800000000", "8888888", "N-S", "1 Street", "Works");
        }
    }
}
