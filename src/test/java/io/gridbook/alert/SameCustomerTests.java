package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import io.gridbook.store.schema.tables.records.WorklistRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A customer is known by the id of its smallest record, and stays the same customer when that is another one. */
class SameCustomerTests {
    private static final String CERTIFICATE = "110101198001010011";

    // a new record is to be introduced, which would be a new case
    private final Town town = Town.with("rules.introduce.enabled=false");

    @Test
    void whatAContactClosedStaysClosedWhenASmallerRecordAppears() {
        two();
        town.published("2026-11-10");
        town.contact("2", "2026-11-10", "2026-11-11T10:00", "CALL", "RESOLVED");
        town.customer("1").identityCard(CERTIFICATE);
        assertThat(cases(town.published("2026-11-11"))).isEmpty();
        assertThat(cases(town.published("2026-11-17"))).isEmpty();
        assertThat(cases(town.published("2026-11-18"))).containsExactly("1 ARREARS NOTICE recurring since 2026-11-10");
    }

    @Test
    void casesRestAndStagesGoOnWhenASmallerRecordAppears() {
        two();
        town.published("2026-11-10");
        town.contact("2", "2026-11-10", "2026-11-11T10:00", "CALL", "CONSIDERING");
        assertThat(cases(town.published("2026-11-11")))
                .containsExactly("2 ARREARS PHONE open since 2026-11-10", "2 SPEND_DROP - open since 2026-11-10");
        town.customer("1").identityCard(CERTIFICATE);
        Night night = town.published("2026-11-12");
        assertThat(cases(night))
                .containsExactly("1 ARREARS PHONE open since 2026-11-10", "1 SPEND_DROP - open since 2026-11-10");
        assertThat(town.list(night.day()))
                .extracting(WorklistRecord::getRestsUntil)
                .map(String::valueOf)
                .containsExactly("2026-11-18");
        assertThat(cases(town.published("2026-11-17")))
                .containsExactly("1 ARREARS NOTICE open since 2026-11-10", "1 SPEND_DROP - open since 2026-11-10");
        town.customer("1").identityCard("110101198001010022");
        assertThat(cases(town.published("2026-11-18")))
                .as("apart again, each has what it had under its own id")
                .containsExactly(
                        "2 ARREARS PHONE recurring since 2026-11-10", "2 SPEND_DROP - recurring since 2026-11-10");
    }

    @Test
    void theyGoOnWhenTheRecordThatRepresentedItIsGone() {
        two();
        town.customer("1").identityCard(CERTIFICATE);
        town.published("2026-11-10");
        town.contact("1", "2026-11-10", "2026-11-11T10:00", "CALL", "REFUSED");
        town.gone("1");
        assertThat(cases(town.published("2026-11-11"))).isEmpty();
        town.customer("3").identityCard(CERTIFICATE);
        assertThat(cases(town.published("2026-11-12"))).isEmpty();
        town.gone("2");
        town.service("S").ownedBy("3");
        assertThat(cases(town.published("2026-11-13"))).isEmpty();
        assertThat(cases(town.published("2026-11-18"))).containsExactly("3 ARREARS NOTICE recurring since 2026-11-10");
    }

    @Test
    void ofTwoThatBecomeOneTheLongerSeriesOfArrearsGoesOn() {
        two();
        town.published("2026-11-10");
        town.customer("1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.published("2026-11-16");
        town.customer("1").identityCard(CERTIFICATE);
        assertThat(cases(town.published("2026-11-17")))
                .containsExactly("1 ARREARS NOTICE open since 2026-11-10", "1 SPEND_DROP - open since 2026-11-10");
    }

    @Test
    void aNightThatIsPublishedLateBreaksTheSeriesOfThoseAfterIt() {
        two();
        town.published("2026-11-10");
        town.published("2026-11-12");
        town.service("S").stillOwes("2026-10", "0");
        town.published("2026-11-11");
        town.service("S").owes("2026-10", "50.00", "2026-11-01");
        assertThat(cases(town.published("2026-11-18")))
                .containsExactly("2 ARREARS PHONE open since 2026-11-10", "2 SPEND_DROP - open since 2026-11-10");
        assertThat(cases(town.published("2026-11-19"))).contains("2 ARREARS NOTICE open since 2026-11-10");
    }

    /** Record 2, with arrears and less spend. */
    private void two() {
        town.customer("2")
                .identityCard(CERTIFICATE)
                .service("S")
                .bill("2026-09", "20.00")
                .bill("2026-10", "10.00")
                .owes("2026-10", "50.00", "2026-11-01");
    }

    private List<String> cases(Night night) {
        town.check(night);
        return town.cases(night.day()).stream()
                .filter(each -> List.of("ARREARS", "SPEND_DROP").contains(each.getRule()))
                .map(SameCustomerTests::line)
                .toList();
    }

    private static String line(AlertRecord each) {
        return "%s %s %s %s since %s"
                .formatted(
                        each.getCustomerId(),
                        each.getRule(),
                        each.getStage().isEmpty() ? "-" : each.getStage(),
                        each.getState(),
                        each.getFirstSeen());
    }
}
