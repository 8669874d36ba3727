package io.gridbook.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of segments.csv; money in fen, no figure of a month that was never loaded. */
public record OracleSegment(
        String customerId,
        String area,
        String grid,
        long arpu,
        String tier,
        String band,
        long spendM,
        @Nullable Long spendM1,
        long spend12m,
        LocalDate firstOpenedOn) {

    static final String HEADING =
            "customer_id,area_code,grid_code,arpu,tier,band,spend_m,spend_m1,spend_12m,first_opened_on";

    OracleSegment withTier(String other) {
        return new OracleSegment(customerId, area, grid, arpu, other, band, spendM, spendM1, spend12m, firstOpenedOn);
    }

    public String line() {
        return CsvLine.of(
                customerId,
                area,
                grid,
                Money.yuan(arpu),
                tier,
                band,
                Money.yuan(spendM),
                Money.yuan(spendM1),
                Money.yuan(spend12m),
                firstOpenedOn);
    }
}
