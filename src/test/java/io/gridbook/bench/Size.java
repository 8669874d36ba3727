package io.gridbook.bench;

import java.util.List;
import java.util.Map;

/** All that was measured for one number of customers. */
record Size(int customers, Map<String, Measured> runs, LoadFigures loads) {
    /** The steps from the snapshots to the order of the work list. */
    private static final List<String> AFTER_CASES = List.of("open-set", "workbooks", "data-files", "publish");

    Measured run(String name) {
        Measured run = runs.get(name);
        if (run == null) {
            throw new IllegalArgumentException(name);
        }
        return run;
    }

    /** Wall seconds of a night up to its cases: rules run side by side, so that the longest counts; so do bills and arrears. */
    double nightWithoutWorkbooks() {
        List<StepTime> steps = run("night").steps().stream()
                .filter(step -> !AFTER_CASES.contains(step.step()))
                .toList();
        double rules = longest(steps, step -> step.startsWith("rule-"));
        double money = longest(steps, step -> step.equals("bills") || step.equals("arrears"));
        double others = steps.stream()
                .filter(step -> !step.step().startsWith("rule-"))
                .filter(step -> !step.step().equals("bills") && !step.step().equals("arrears"))
                .mapToDouble(StepTime::wall)
                .sum();
        return others + rules + money;
    }

    private static double longest(List<StepTime> steps, java.util.function.Predicate<String> which) {
        return steps.stream()
                .filter(step -> which.test(step.step()))
                .mapToDouble(StepTime::wall)
                .max()
                .orElse(0);
    }
}
