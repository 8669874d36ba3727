package io.gridbook.exports;

import java.math.BigDecimal;

/** Refuses a file of GB18030 in which more rows are UTF-8 than may be rejected. */
final class MixedLimit {
    private MixedLimit() {}

    static void require(DropFile file, Tally tally) {
        ExportLimits limits = file.form().limits();
        BigDecimal allowed = limits.maxRejectRatio().multiply(BigDecimal.valueOf(tally.read()));
        if (BigDecimal.valueOf(tally.mixed()).compareTo(allowed) > 0 || tally.mixed() > limits.maxRejects()) {
            String found = "it is mixed: %d of %d rows are UTF-8 in a file of GB18030, the first on line %d"
                    .formatted(tally.mixed(), tally.read(), tally.firstMixed());
            throw Refusal.of(file.name(), Check.CHARSET, found, "Ask for a resend in one charset");
        }
    }
}
