package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellLinesTests {
    @Test
    void allStandWhereTheyFit() {
        assertThat(join(Collections.nCopies(22, "欠费 20.00 元"))).hasSize(22).doesNotContain("and 1 more");
    }

    @Test
    void ofTooManyTheFirstStandAndTheRestAreCounted() {
        assertThat(join(Collections.nCopies(50, "欠费 20.00 元"))).hasSize(23).endsWith("and 28 more");
    }

    @Test
    void aLineThatWrapsCountsForMore() {
        assertThat(join(Collections.nCopies(50, "欠费".repeat(30)))).hasSize(8).endsWith("and 43 more");
    }

    private static List<String> join(List<String> lines) {
        return CellLines.join(lines, 40, more -> "and " + more + " more")
                .lines()
                .toList();
    }
}
