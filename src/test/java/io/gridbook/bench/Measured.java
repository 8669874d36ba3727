package io.gridbook.bench;

import java.util.List;

/**
 * One run of something.
 *
 * @param cpu CPU seconds of the process and all that it started, the database server included
 * @param heap megabytes of heap in use at most; 0 where it was not looked at
 */
record Measured(String name, double wall, double cpu, int heap, List<StepTime> steps) {
    Measured {
        steps = List.copyOf(steps);
    }

    /** Wall seconds of a step, 0 where it did not run. */
    double step(String step) {
        return steps.stream()
                .filter(time -> time.step().equals(step))
                .mapToDouble(StepTime::wall)
                .sum();
    }

    /** The run in the middle by wall time. */
    static Measured median(List<Measured> runs) {
        return runs.stream()
                .sorted(java.util.Comparator.comparingDouble(Measured::wall))
                .toList()
                .get(runs.size() / 2);
    }
}
