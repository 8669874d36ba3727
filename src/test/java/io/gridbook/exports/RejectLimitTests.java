package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RejectLimitTests {
    private static final RejectLimit LIMIT = new RejectLimit(Acceptance.NONE);

    @Test
    void theShareAndTheNumberAreLimits() {
        LIMIT.require("f", ExportLimits.SHIPPED, 100, 1, "");
        assertThatThrownBy(() -> LIMIT.require("f", ExportLimits.SHIPPED, 100, 2, ""))
                .hasMessageStartingWith(
                        "f: reject-ratio: 2 of 100 rows are rejected, the limit is a ratio of 0.01. Ask");
        LIMIT.require("f", ExportLimits.SHIPPED, 10_000_000, 100_000, "");
        assertThatThrownBy(() -> LIMIT.require("f", ExportLimits.SHIPPED, 20_000_000, 100_001, ""))
                .hasMessageStartingWith(
                        "f: max-rejects: 100001 of 20000000 rows are rejected, the limit is 100000. Ask");
    }

    @Test
    void whatIsWorstIsSaid() {
        assertThatThrownBy(() -> LIMIT.require("f", ExportLimits.SHIPPED, 1, 1, "the first on line 2"))
                .hasMessageContaining("the limit is a ratio of 0.01; the first on line 2. Ask for a resend");
    }
}
