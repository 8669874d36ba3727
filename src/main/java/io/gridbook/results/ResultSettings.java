package io.gridbook.results;

import jakarta.validation.constraints.Min;

/**
 * What the area leader's summary looks back at.
 *
 * @param nights published nights whose lists the follow-up rate counts
 * @param idleNights published nights in a row without a row filled in that make a grid idle, at most those
 * @param contactDays days of contacts whose results and money are shown
 */
public record ResultSettings(
        @Min(1) int nights, @Min(1) int idleNights, @Min(31) int contactDays) {
    public ResultSettings {
        if (idleNights > nights) {
            throw new IllegalArgumentException(
                    "idle-nights must be at most nights, which is %d, but is %d".formatted(nights, idleNights));
        }
    }
}
