package io.gridbook.publish.report;

import java.util.List;

/** A step with a bar as wide as its share of the longest. */
record StepRow(String name, String state, String time, int width) {
    static List<StepRow> of(List<StepTime> steps, PageWords words) {
        long longest = steps.stream().mapToLong(StepTime::millis).max().orElse(0);
        return steps.stream()
                .map(step -> new StepRow(
                        words.name("step", step.step()),
                        step.state(),
                        PageFormat.span(step.millis()),
                        longest == 0 ? 0 : (int) (100 * step.millis() / longest)))
                .toList();
    }
}
