package io.gridbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MonthEndsTests {
    @Test
    void theLastDayStandsForItsMonth() {
        assertThat(ends("2026-10-30", "2026-10-31", "2026-11-01"))
                .contains("2026-10-31")
                .doesNotContain("2026-10-30");
    }

    @Test
    void whereItIsMissingTheEarliestAfterItDoes() {
        assertThat(ends("2026-10-29", "2026-10-30", "2026-11-02", "2026-11-03", "2026-11-30"))
                .containsExactly("2026-11-02", "2026-11-30");
    }

    @Test
    void elseTheLatestBeforeIt() {
        assertThat(ends("2026-10-28", "2026-10-29", "2026-12-15")).containsExactly("2026-10-29", "2026-12-15");
    }

    private static List<String> ends(String... days) {
        TreeSet<LocalDate> snapshots = new TreeSet<>();
        Arrays.stream(days).map(LocalDate::parse).forEach(snapshots::add);
        return MonthEnds.of(snapshots).stream().map(LocalDate::toString).toList();
    }
}
