package io.gridbook.worklist;

import io.gridbook.results.AnsweredList;
import io.gridbook.results.FollowUp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A grid beside the others of its area.
 *
 * @param inBase customers in base for M, and how many of them are of the high band
 * @param kinds cases of the day by rule
 * @param followUps of its lists on the nights that the rate counts
 * @param lists the same nights, the newest first, of those on which it had customers
 */
record AreaGrid(
        GridRow grid,
        long inBase,
        long highBand,
        Map<String, KindCount> kinds,
        long today,
        long backlog,
        List<FollowUp> followUps,
        List<AnsweredList> lists) {

    KindCount all() {
        return kinds.values().stream().reduce(KindCount.NONE, KindCount::plus);
    }

    KindCount kind(String rule) {
        return kinds.getOrDefault(rule, KindCount.NONE);
    }

    Share followUp() {
        return new Share(
                followUps.stream().mapToLong(FollowUp::followed).sum(),
                followUps.stream().mapToLong(FollowUp::raised).sum());
    }

    /** How many of its newest lists have nothing filled in. */
    int unanswered() {
        int nights = 0;
        for (AnsweredList list : lists) {
            if (list.answered() > 0) {
                return nights;
            }
            nights++;
        }
        return nights;
    }

    boolean idle(int nights) {
        return grid.hasManager() && unanswered() >= nights;
    }

    /** The newest of these lists with a row filled in. */
    @Nullable
    LocalDate lastAnswered() {
        return lists.stream()
                .filter(list -> list.answered() > 0)
                .map(AnsweredList::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
