package io.gridbook.explain;

import io.gridbook.segment.Night;
import java.time.LocalDate;

/**
 * The customer that is asked for.
 *
 * @param id as it was given, which may be that of any of its records
 * @param areaId 0 where its grid is unknown
 */
record Asked(Night night, String id, int areaId, String customerId) {
    LocalDate day() {
        return night.day();
    }

    boolean assigned() {
        return areaId > 0;
    }
}
