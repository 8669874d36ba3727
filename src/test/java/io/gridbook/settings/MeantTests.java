package io.gridbook.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeantTests {
    @Test
    void swapsInsertionsAndReplacementsCountOne() {
        assertThat(Meant.distance("percent", "percent")).isZero();
        assertThat(Meant.distance("precent", "percent")).isEqualTo(1);
        assertThat(Meant.distance("percnt", "percent")).isEqualTo(1);
        assertThat(Meant.distance("persent", "percent")).isEqualTo(1);
        assertThat(Meant.distance("", "ab")).isEqualTo(2);
    }

    @Test
    void theNearestComesFirst() {
        assertThat(Meant.by("percnet", List.of("present", "percent", "weight"))).isEqualTo("; did you mean percent?");
        assertThat(Meant.by("percent", List.of("per-cent", "percents")))
                .isEqualTo("; did you mean per-cent or percents?");
    }

    @Test
    void withNothingNearTheKnownWordsAreListed() {
        assertThat(Meant.by("colour", List.of("weight", "enabled"))).isEqualTo("; known here: enabled, weight");
        assertThat(Meant.by("colour", List.of())).isEqualTo("; nothing is expected here, remove it");
    }
}
