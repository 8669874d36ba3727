package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;
import static io.gridbook.workbook.Column.screen;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Highlight;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Place;
import io.gridbook.workbook.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The columns that several sheets share. */
final class CommonColumns {
    private final WorkListDay edition;
    private final Words words;

    CommonColumns(WorkListDay edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    <R> Column<R> number(Function<R, Long> number) {
        return printed(heading("number"), 6, row -> Cell.count(number.apply(row)));
    }

    /** Name and phone. */
    <R> List<Column<R>> person(Function<R, CustomerRow> customer) {
        return List.of(
                printed(
                        heading("customer"),
                        14,
                        row -> Cell.text(customer.apply(row).name(), Look.NAME)),
                printed(
                        heading("phone"),
                        15,
                        row -> Cell.text(customer.apply(row).phone(), Look.IDENTIFIER)));
    }

    <R> Column<R> address(double width, Function<R, CustomerRow> customer) {
        return printed(
                heading("address"), width, row -> Cell.text(customer.apply(row).address()));
    }

    <R> Column<R> screenAddress(double width, Function<R, CustomerRow> customer) {
        return screen(
                heading("address"), width, row -> Cell.text(customer.apply(row).address()));
    }

    <R> Column<R> tier(Function<R, CustomerRow> customer) {
        return tierWord(row -> customer.apply(row).tier());
    }

    /** The tier, where there is no row of the work list. */
    <R> Column<R> tierWord(Function<R, @Nullable String> tier) {
        return Column.<R>printed(heading("tier"), 7, row -> word("tier", tier.apply(row)))
                .highlighted(
                        Highlight.word(words.get("tier.HIGH"), Tone.VALUED),
                        Highlight.word(words.get("tier.MID"), Tone.NOTABLE));
    }

    <R> Column<R> band(Function<R, CustomerRow> customer) {
        return printed(
                heading("band"), 7, row -> word("band", customer.apply(row).band()));
    }

    <R> Column<R> due(Function<R, @Nullable LocalDate> due, Predicate<R> overdue) {
        return due(Place.PRINTED, due, overdue);
    }

    <R> Column<R> due(Place place, Function<R, @Nullable LocalDate> due, Predicate<R> overdue) {
        Function<R, Cell> cell = row -> {
            LocalDate day = due.apply(row);
            return day != null && overdue.test(row) ? new Cell.Day(day, Look.DATE_LATE) : Cell.day(day);
        };
        return new Column<>(heading("due"), 13, place, cell, null, List.of())
                .highlighted(Highlight.before(edition.workingDay(), Tone.ALARM));
    }

    <R> Column<R> firstSeen(Function<R, LocalDate> day) {
        return screen(heading("first-seen"), 12, row -> Cell.day(day.apply(row)));
    }

    <R> Column<R> state(Function<R, String> state) {
        return Column.<R>screen(heading("state"), 20, row -> Cell.text(state.apply(row), Look.WORD))
                .highlighted(Highlight.word(words.get("state.recurring"), Tone.ALARM));
    }

    /** The word of a stage, the pressing ones in alarm colour. */
    <R> Column<R> stage(Function<R, String> stage, List<String> pressing, List<String> notable) {
        List<Highlight> highlights = new ArrayList<>();
        pressing.forEach(word -> highlights.add(Highlight.word(words.get("stage." + word), Tone.ALARM)));
        notable.forEach(word -> highlights.add(Highlight.word(words.get("stage." + word), Tone.VALUED)));
        return Column.<R>printed(heading("stage"), 11, row -> word("stage", stage.apply(row)))
                .highlighted(highlights.toArray(Highlight[]::new));
    }

    /** The grade of a number. */
    <R> Column<R> grade(Function<R, String> grade) {
        return Column.<R>printed(heading("grade"), 8, row -> word("stage", grade.apply(row)))
                .highlighted(Highlight.word(words.get("stage.A"), Tone.VALUED));
    }

    Cell word(String family, @Nullable String value) {
        return Cell.text(words.name(family, value), Look.WORD);
    }

    String heading(String column) {
        return words.get("column." + column);
    }
}
