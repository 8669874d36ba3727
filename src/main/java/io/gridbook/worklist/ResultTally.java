package io.gridbook.worklist;

import io.gridbook.results.FollowUp;
import io.gridbook.results.MoneyBack;
import io.gridbook.results.Outcome;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what came of the lists, for one line. */
final class ResultTally {
    private final Map<String, Long> outcomes = new TreeMap<>();
    private long raised;
    private long followed;
    private MoneySum money = MoneySum.NONE;

    void add(FollowUp more) {
        raised += more.raised();
        followed += more.followed();
    }

    void add(Outcome<?> more) {
        outcomes.merge(more.result(), more.count(), Long::sum);
    }

    void add(MoneyBack more) {
        money = money.plus(more);
    }

    ResultLine line(String label) {
        return new ResultLine(label, new Share(followed, raised), Map.copyOf(outcomes), money);
    }
}
