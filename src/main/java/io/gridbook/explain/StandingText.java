package io.gridbook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Average, tier and band in lines. */
final class StandingText {
    private StandingText() {}

    static List<String> lines(Standing standing, String area) {
        Average average = standing.average();
        List<String> lines = new ArrayList<>();
        lines.add("average monthly spend of %s: %s / %d = %s → %s"
                .formatted(
                        average.months().stream().map(Object::toString).collect(Collectors.joining(", ")),
                        average.sum(),
                        average.divisor(),
                        average.quotient(),
                        average.average()));
        lines.add("divided by the loaded months that end on or after %s, its first opening; 1 at least"
                .formatted(standing.firstOpened()));
        lines.add("spend of M-11 to M: " + standing.spendTwelveMonths());
        if (standing.inBase()) {
            tier(standing, area, lines);
            band(standing, lines);
        } else {
            lines.add("not in base for M, no service was live on its last day: no tier and no band");
        }
        return lines;
    }

    private static void tier(Standing standing, String area, List<String> lines) {
        lines.add("tier %s: position %d of the %d customers in base of area %s"
                .formatted(standing.tier(), standing.position(), standing.customers(), area));
        standing.cuts().forEach(cut -> lines.add(cut(cut, standing.customers())));
        if (standing.arpu().signum() <= 0) {
            lines.add("an average of 0.00 or less is always LOW");
        }
        standing.ties()
                .forEach(tie -> lines.add("the same average as %s in position %d; told apart by %s: %s against %s"
                        .formatted(tie.customerId(), tie.position(), tie.decidedBy(), tie.own(), tie.other())));
    }

    private static String cut(Cut cut, int customers) {
        return "%s up to position ⌈%d %% of %d⌉ = ⌈%s⌉ = %d%s"
                .formatted(
                        cut.tier(),
                        cut.percent(),
                        customers,
                        cut.exact(),
                        cut.places(),
                        cut.amount() == null ? "" : ", where the average is " + cut.amount());
    }

    private static void band(Standing standing, List<String> lines) {
        lines.add("band %s: %s%s; HIGH from %s, MID from %s, MASS below"
                .formatted(
                        standing.band(),
                        standing.bandAmount(),
                        standing.bandBasis().equals("customer") ? "" : " of its best service",
                        standing.highFrom(),
                        standing.midFrom()));
    }
}
