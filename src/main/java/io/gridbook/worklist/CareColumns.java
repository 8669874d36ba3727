package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls, visits and birthdays, a customer on one line: what is to be done, when it was last reached, its birthday. */
final class CareColumns implements KindColumns {
    private final Words words;
    private final CommonColumns common;
    private final KindTail tail;

    CareColumns(Words words, CommonColumns common, KindTail tail) {
        this.words = words;
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(30);
        columns.add(printed(common.heading("to-do"), 24, line -> Cell.text(toDo(line))));
        columns.add(printed(common.heading("last-call"), 12, line -> reached(line, CareDates::lastCall)));
        columns.add(printed(common.heading("last-visit"), 12, line -> reached(line, CareDates::lastVisit)));
        columns.add(printed(common.heading("birthday"), 12, line -> Cell.day(date(line, CareDates::birthday))));
        columns.add(common.due(CareColumns::dueOn, line -> line.cases().stream().anyMatch(CaseRow::overdue)));
        columns.add(tail.room("record", 24));
        columns.addAll(tail.columns());
        return columns;
    }

    private String toDo(KindLine line) {
        return line.cases().stream()
                .map(found -> found.rule().equals("BIRTHDAY")
                        ? words.say("to-do.BIRTHDAY", found.figures().values())
                        : words.name("rule", found.rule()))
                .collect(Collectors.joining(words.get("field.separator")));
    }

    private Cell reached(KindLine line, Function<CareDates, @Nullable LocalDate> date) {
        LocalDate day = date(line, date);
        return day == null ? Cell.text(words.get("no-record"), Look.WORD) : Cell.day(day);
    }

    private static @Nullable LocalDate date(KindLine line, Function<CareDates, @Nullable LocalDate> date) {
        return line.care() == null ? null : date.apply(line.care());
    }

    private static @Nullable LocalDate dueOn(KindLine line) {
        return line.cases().stream()
                .map(CaseRow::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
