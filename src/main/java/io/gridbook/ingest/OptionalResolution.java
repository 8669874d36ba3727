package io.gridbook.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** The exports that a night can do without, put to customers; where one is absent, its table is empty that day. */
@Component
class OptionalResolution {
    private final BalanceResolution balances;
    private final ChargeResolution charges;
    private final DisconnectResolution disconnects;
    private final AdjustmentResolution adjustments;
    private final ExemptionResolution exemptions;

    OptionalResolution(
            BalanceResolution balances,
            ChargeResolution charges,
            DisconnectResolution disconnects,
            AdjustmentResolution adjustments,
            ExemptionResolution exemptions) {
        this.balances = balances;
        this.charges = charges;
        this.disconnects = disconnects;
        this.adjustments = adjustments;
        this.exemptions = exemptions;
    }

    void resolve(LocalDate day, YearMonth month) {
        balances.resolve(day);
        charges.resolve(day);
        disconnects.resolve(day);
        adjustments.resolve(day, month);
        exemptions.resolve(day);
    }
}
