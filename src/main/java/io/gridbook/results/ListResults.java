package io.gridbook.results;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of the lists, all areas together.
 *
 * @param nights the published nights that the follow-up rate counts, the newest first
 * @param from the first business date of the contacts that are shown
 */
public record ListResults(
        List<LocalDate> nights,
        LocalDate from,
        List<FollowUp> followUps,
        List<AnsweredList> lists,
        List<Outcome<Keeper>> byKeeper,
        List<Outcome<String>> byRule,
        List<MoneyBack> money) {}
