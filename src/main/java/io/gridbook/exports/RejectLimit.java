package io.gridbook.exports;

import java.math.BigDecimal;

/** How many rows of a file may be rejected before the file is refused. */
public final class RejectLimit {
    private final Acceptance acceptance;

    public RejectLimit(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    /**
     * Throws where more is rejected than the limits of the file's form allow.
     *
     * @param worst what to say about the rejects, such as the first of them; may be empty
     */
    public void require(DropFile file, long read, long rejected, String worst) {
        require(file.name(), file.form().limits(), read, rejected, worst);
    }

    /** The same for a file that is loaded and perhaps no longer in the drop. */
    public void require(String file, ExportLimits limits, long read, long rejected, String worst) {
        String found = "%d of %d rows are rejected".formatted(rejected, read);
        BigDecimal allowed = limits.maxRejectRatio().multiply(BigDecimal.valueOf(read));
        if (BigDecimal.valueOf(rejected).compareTo(allowed) > 0) {
            refuse(file, Check.REJECT_RATIO, found + ", the limit is a ratio of " + limits.maxRejectRatio(), worst);
        }
        if (rejected > limits.maxRejects()) {
            refuse(file, Check.MAX_REJECTS, found + ", the limit is " + limits.maxRejects(), worst);
        }
    }

    private void refuse(String file, Check check, String found, String worst) {
        Refusal.unless(
                acceptance,
                file,
                check,
                found + (worst.isEmpty() ? "" : "; " + worst),
                "Ask for a resend, change the mapping");
    }
}
