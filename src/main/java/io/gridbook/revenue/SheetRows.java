package io.gridbook.revenue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of which the sheets of a place are made; money in fen. */
final class SheetRows {
    private SheetRows() {}

    /** Charges as {@link Charge} orders them, the discount below zero. */
    record Revenue(String product, LocalDate month, List<Long> charges, long total, long services) {}

    record Base(LocalDate month, @Nullable Long billed, long customers, long opened, long ceased) {}

    record Development(
            String product, long atBegin, long opened, long ceased, long movedIn, long movedOut, long atEnd) {}

    record Structure(String kind, String level, LocalDate month, long customers, long revenue) {}

    record Migration(String kind, String before, String now, long customers) {}

    /** @param spend of M−12..M, absent in a month that was never loaded */
    record High(
            String customerId,
            @Nullable String name,
            String gridCode,
            String state,
            long arpu,
            List<@Nullable Long> spend,
            long moneyLost,
            @Nullable String packages,
            @Nullable LocalDate packageEnd,
            long arrears,
            @Nullable LocalDate lastContact) {}

    record HighTotal(long customers, List<@Nullable Long> spend, long moneyLost, long arrears) {}

    record Voice(
            String customerId, @Nullable String name, String gridCode, long voice, long voiceBefore, long revenue) {}

    record VoiceTotal(long customers, long voice, long voiceBefore, long revenue) {}

    record Churn(String product, String reason, String tenure, long services, long spendBefore) {}

    record Kpi(LocalDate month, String kpi, long numerator, long denominator) {}

    record Refund(
            String adjustmentId,
            String gridCode,
            String accountId,
            String customerId,
            LocalDate madeOn,
            long amount,
            String cause,
            long accountSum,
            String requiredLevel,
            String approvedLevel,
            boolean tooLow,
            boolean unapproved,
            boolean undocumented) {
        boolean faulty() {
            return tooLow || unapproved || undocumented;
        }
    }
}
