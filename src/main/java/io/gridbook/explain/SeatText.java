package io.gridbook.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place in the work list in lines. */
final class SeatText {
    private SeatText() {}

    static List<String> lines(@Nullable Seat seat) {
        if (seat == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s, position %d of %d customers; %d have a seat under Today"
                .formatted(seat.today() ? "Today" : "Backlog", seat.position(), seat.customers(), seat.capacity()));
        lines.add("score %d = highest severity %d + further cases %d + waiting %d"
                .formatted(seat.score(), seat.highestSeverity(), seat.furtherCases(), seat.waiting()));
        lines.add("cases %d, at stake %s%s"
                .formatted(seat.cases(), seat.atStake(), seat.overdue() ? ", one of them overdue" : ""));
        if (seat.restsUntil() != null) {
            lines.add("rests after a contact, up to the list for " + seat.restsUntil());
        }
        if (seat.promisedOn() != null) {
            lines.add("a promise for %s is due: among the first seats".formatted(seat.promisedOn()));
        }
        return lines;
    }
}
