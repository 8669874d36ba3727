package io.gridbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Derivations derivations =
            new Derivations(TestDatabase.create().dsl());
    private final List<String> done = new ArrayList<>();

    @Test
    void theSameIsNotComputedAgain() {
        assertThat(derivations.derive("service", DAY, "files 1,2", tx -> done.add("first")))
                .isTrue();
        assertThat(derivations.derive("service", DAY, "files 1,2", tx -> done.add("second")))
                .isFalse();
        assertThat(done).containsExactly("first");
    }

    @Test
    void anotherBasisNameOrPeriodIs() {
        derivations.derive("service", DAY, "files 1,2", tx -> done.add("first"));
        derivations.derive("service", DAY, "files 1,3", tx -> done.add("basis"));
        derivations.derive("customer", DAY, "files 1,3", tx -> done.add("name"));
        derivations.derive("service", DAY.plusDays(1), "files 1,3", tx -> done.add("period"));
        assertThat(done).containsExactly("first", "basis", "name", "period");
        assertThat(derivations.basis("service", DAY)).isEqualTo("files 1,3");
    }

    @Test
    void workThatFailedIsDoneAgain() {
        assertThatThrownBy(() -> derivations.derive("service", DAY, "files 1,2", tx -> {
                    throw new IllegalStateException("stop");
                }))
                .hasMessageContaining("stop");
        assertThat(derivations.basis("service", DAY)).isNull();
        assertThat(derivations.derive("service", DAY, "files 1,2", tx -> done.add("again")))
                .isTrue();
    }
}
