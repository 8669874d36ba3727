package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.WorklistRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A promise of 11 November, on the list of the 10th, to pay by the 12th. */
class PromisesTests {
    private final Town town = Town.empty();

    @Test
    void aPromiseIsDueForAsLongAsACaseIsLeftThatStoodOnTheAnsweredList() {
        town.customer("unpaid").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.customer("paid").service("S2").owes("2026-10", "50.00", "2026-11-01");
        town.customer("half")
                .service("S3")
                .owes("2026-10", "50.00", "2026-11-01")
                .annual("2026-12-05");
        town.published("2026-11-10");
        for (String id : List.of("unpaid", "paid", "half")) {
            town.promise(id, "2026-11-10", "2026-11-11T10:00", "CALL", "PROMISED", "2026-11-12");
        }
        assertThat(promised("2026-11-11")).containsExactly("half", "paid", "unpaid");
        town.service("S2").stillOwes("2026-10", "0").annual("2026-12-08");
        town.service("S3").stillOwes("2026-10", "0");
        assertThat(promised("2026-11-12"))
                .as("what is left of paid is a case that nothing was promised about")
                .containsExactly("half", "unpaid");
        assertThat(promised("2026-12-04")).containsExactly("half", "unpaid");
    }

    private List<String> promised(String night) {
        return town.list(town.published(night).day()).stream()
                .filter(each -> each.getPromisedOn() != null)
                .map(WorklistRecord::getCustomerId)
                .sorted()
                .toList();
    }
}
