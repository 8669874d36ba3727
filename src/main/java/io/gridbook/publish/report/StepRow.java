package io.gridbook.publish.report;

import java.util.List;

/** A step with a bar as wide as its share of the longest. */
record StepRow(String name, String tone, String time, int width) {
    private static final String RULE = "rule-";

    static List<StepRow> of(List<StepTime> steps, PageWords words) {
        long longest = steps.stream().mapToLong(StepTime::millis).max().orElse(0);
        return steps.stream()
                .map(step -> new StepRow(
                        name(step.step(), words),
                        step.state().equals("DONE") ? "" : "bad",
                        PageFormat.span(step.millis()),
                        longest == 0 ? 0 : (int) (100 * step.millis() / longest)))
                .toList();
    }

    /** The step of a rule has the rule's name. */
    private static String name(String step, PageWords words) {
        return step.startsWith(RULE) ? words.name("rule", step.substring(RULE.length())) : words.name("step", step);
    }
}
