package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.Check;
import io.gridbook.workbook.Check.Notice;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import java.util.List;
import java.util.Map;

/** The five fields that the manager fills in, with what may be typed into each. */
final class FillIn {
    private static final int REMARK_LENGTH = 500;

    private final WorkListDay edition;
    private final Words words;
    private final List<String> results;

    FillIn(WorkListDay edition, Words words, WorkListProperties properties) {
        this.edition = edition;
        this.words = words;
        this.results = properties.words(words);
    }

    <R> List<Column<R>> columns() {
        List<String> methods = List.of(
                words.get("method.CALL"),
                words.get("method.VISIT"),
                words.get("method.MESSAGE"),
                words.get("method.NO_ANSWER"));
        String refusedDate = words.say("refuse.date", Map.of("day", edition.day()));
        Check.DayFrom day = new Check.DayFrom(edition.day());
        String now = edition.workingDay() + " 09:30";
        return List.of(
                Column.fillIn(
                        heading("contacted-at"), 17, Look.FILL_TIME, check(day, "contacted-at", now, refusedDate)),
                Column.fillIn(heading("method"), 11, Look.FILL_TEXT, list(methods, "method")),
                Column.fillIn(heading("result"), 12, Look.FILL_TEXT, list(results, "result")),
                Column.fillIn(
                        heading("promised-on"),
                        13,
                        Look.FILL_DATE,
                        check(day, "promised-on", edition.workingDay().toString(), refusedDate)),
                Column.fillIn(
                        heading("remark"),
                        26,
                        Look.FILL_TEXT,
                        check(new Check.TextUpTo(REMARK_LENGTH), "remark", "", words.get("refuse.length"))));
    }

    private String heading(String field) {
        return words.get("column." + field);
    }

    private Check list(List<String> choices, String field) {
        return check(new Check.Words(choices), field, "", words.get("refuse.list"));
    }

    private Check check(Check.Allowed allowed, String field, String example, String refusal) {
        return new Check(
                allowed,
                new Notice(words.get("hint.title"), words.say("hint." + field, Map.of("example", example))),
                new Notice(words.get("refuse.title"), refusal));
    }
}
