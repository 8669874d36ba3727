package io.gridbook.workbook;

import java.time.LocalDate;
import java.util.List;

/** What may be typed into a fill-in column, the hint shown beside the cell, and the refusal. */
public record Check(Allowed allowed, Notice hint, Notice refusal) {
    /** A title and a text. */
    public record Notice(String title, String text) {}

    /** The values that are taken. */
    public sealed interface Allowed {}

    public record Words(List<String> words) implements Allowed {}

    public record DayFrom(LocalDate first) implements Allowed {}

    public record TextUpTo(int length) implements Allowed {}
}
