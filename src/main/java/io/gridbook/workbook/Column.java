package io.gridbook.workbook;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a sheet: its width is in characters, and grows where a number would not fit. */
public record Column<R>(
        String heading,
        double width,
        Place place,
        Function<R, Cell> cell,
        @Nullable Check check,
        List<Highlight> highlights) {

    public static <R> Column<R> printed(String heading, double width, Function<R, Cell> cell) {
        return new Column<>(heading, width, Place.PRINTED, cell, null, List.of());
    }

    public static <R> Column<R> screen(String heading, double width, Function<R, Cell> cell) {
        return new Column<>(heading, width, Place.SCREEN, cell, null, List.of());
    }

    public static <R> Column<R> hidden(String heading, Function<R, Cell> cell) {
        return new Column<>(heading, 12, Place.HIDDEN, cell, null, List.of());
    }

    /** An empty, unlocked cell in each row. */
    public static <R> Column<R> fillIn(String heading, double width, Look look, Check check) {
        Cell blank = new Cell.Blank(look);
        return new Column<>(heading, width, Place.FILL_IN, row -> blank, check, List.of());
    }

    public Column<R> highlighted(Highlight... highlights) {
        return new Column<>(heading, width, place, cell, check, List.of(highlights));
    }
}
