package io.gridbook.publish.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Columns for a few nights, the newest at the right; the words say the same for those who cannot see them. */
record Spark(List<Bar> bars, String width, String words) {
    private static final int HEIGHT = 20;
    private static final int STEP = 9;

    /** The strings are the coordinates of the drawing. */
    record Bar(String x, String y, String height, String tone) {}

    static Spark of(List<Long> before, long now) {
        List<Long> values = LongStream.concat(before.stream().mapToLong(Long::longValue), LongStream.of(now))
                .boxed()
                .toList();
        long highest =
                Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
        List<Bar> bars = IntStream.range(0, values.size())
                .mapToObj(i -> bar(i, (int) (HEIGHT * values.get(i) / highest), i == values.size() - 1))
                .toList();
        return new Spark(
                bars,
                String.valueOf(STEP * values.size()),
                String.join(" ", values.stream().map(String::valueOf).toList()));
    }

    private static Bar bar(int index, int height, boolean newest) {
        int drawn = Math.max(1, height);
        return new Bar(
                String.valueOf(STEP * index),
                String.valueOf(HEIGHT - drawn),
                String.valueOf(drawn),
                newest ? "now" : "then");
    }
}
