package io.gridbook.worklist;

import io.gridbook.results.FollowUp;
import io.gridbook.results.Keeper;
import io.gridbook.results.ListResults;
import io.gridbook.results.MoneyBack;
import io.gridbook.results.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What came of the lists of one area, by manager, by rule, and in all. */
record AreaResults(
        List<FollowUp> followUps, List<Outcome<Keeper>> byKeeper, List<Outcome<String>> byRule, List<MoneyBack> money) {
    private static final Comparator<Keeper> ORDER = Comparator.comparing((Keeper keeper) -> !keeper.known())
            .thenComparing(keeper -> String.valueOf(keeper.name()))
            .thenComparing(keeper -> String.valueOf(keeper.code()));

    static AreaResults of(ListResults all, int areaId) {
        return new AreaResults(
                all.followUps().stream().filter(each -> each.areaId() == areaId).toList(),
                all.byKeeper().stream().filter(each -> each.areaId() == areaId).toList(),
                all.byRule().stream().filter(each -> each.areaId() == areaId).toList(),
                all.money().stream().filter(each -> each.areaId() == areaId).toList());
    }

    /** A line a manager; what nobody had, or nobody knows whose it was, comes last. */
    List<ResultLine> managers(Function<Keeper, String> label) {
        Map<Keeper, ResultTally> tallies = new TreeMap<>(ORDER);
        followUps.forEach(each -> tally(tallies, each.keeper()).add(each));
        byKeeper.forEach(each -> tally(tallies, each.group()).add(each));
        money.forEach(each -> tally(tallies, each.keeper()).add(each));
        List<ResultLine> lines = new ArrayList<>();
        tallies.forEach((keeper, tally) -> lines.add(tally.line(label.apply(keeper))));
        return lines;
    }

    /** A line a rule, in the order of kinds. */
    List<ResultLine> rules(Function<String, String> label) {
        Map<String, ResultTally> tallies = new LinkedHashMap<>();
        followUps.forEach(each -> tally(tallies, each.rule()).add(each));
        byRule.forEach(each -> tally(tallies, each.group()).add(each));
        money.forEach(each -> tally(tallies, each.rule()).add(each));
        Set<String> rules = tallies.keySet();
        return Kinds.inOrder(rules).stream()
                .map(rule -> tally(tallies, rule).line(label.apply(rule)))
                .toList();
    }

    /** All together; a contact counts once, however many cases it was about. */
    ResultLine total(String label) {
        ResultTally tally = new ResultTally();
        followUps.forEach(tally::add);
        byKeeper.forEach(tally::add);
        money.forEach(tally::add);
        return tally.line(label);
    }

    private static <K> ResultTally tally(Map<K, ResultTally> tallies, K key) {
        return tallies.computeIfAbsent(key, any -> new ResultTally());
    }
}
