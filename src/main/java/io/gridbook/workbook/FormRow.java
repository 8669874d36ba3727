package io.gridbook.workbook;

import java.util.List;

/** A row of a form, with its height in points. */
public record FormRow(double height, List<Span> cells) {
    private static final double LINE_POINTS = 16;

    /** A cell over some columns (counted from 0). */
    public record Span(int first, int last, Cell cell) {}

    public static FormRow of(double height, Span... cells) {
        return new FormRow(height, List.of(cells));
    }

    public static Span span(int first, int last, Cell cell) {
        return new Span(first, last, cell);
    }

    /** A row at least this high, and as high as its text needs in columns of these widths. */
    public static FormRow fitting(double height, List<Double> widths, Span... cells) {
        double needed = height;
        for (Span span : cells) {
            if (span.cell() instanceof Cell.Text text) {
                double room = widths.subList(span.first(), span.last() + 1).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                needed = Math.max(needed, TextSize.lines(text.value(), room) * LINE_POINTS + 6);
            }
        }
        return new FormRow(needed, List.of(cells));
    }
}
