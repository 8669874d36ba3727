package io.gridbook.worklist;

import java.util.Map;

/**
 * What came of the lists for one manager, one rule, or all together.
 *
 * @param label what the line is about, in words
 * @param followUp cases with a contact, of those on the lists of the last nights
 * @param outcomes contacts by result
 */
record ResultLine(String label, Share followUp, Map<String, Long> outcomes, MoneySum money) {
    long outcome(String result) {
        return outcomes.getOrDefault(result, 0L);
    }

    long contacts() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }
}
