package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;
import static io.gridbook.workbook.Column.screen;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Arrears: bill months, age, stage, the lines of a bundle that stop with it; printed for the visit, with room to sign. */
final class ArrearsColumns implements KindColumns {
    private static final int OLDEST_BUCKET = 3;
    private static final int MOST_MONTHS = 2;
    private static final int MOST_LINES = 8;

    private final Words words;
    private final CommonColumns common;
    private final KindTail tail;

    ArrearsColumns(Words words, CommonColumns common, KindTail tail) {
        this.words = words;
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(28);
        columns.add(tail.money("outstanding", line -> line.figure("outstanding")));
        columns.add(printed(common.heading("bill-months"), 20, line -> Cell.text(months(line))));
        columns.add(printed(common.heading("age"), 14, line -> Cell.text(age(line), Look.WORD)));
        columns.add(common.stage(line -> line.found().stage(), List.of("VISIT"), List.of("NOTICE")));
        columns.add(printed(common.heading("stops"), 26, line -> Cell.text(stops(line))));
        columns.add(tail.due(Place.PRINTED));
        columns.add(tail.room("signature", 22));
        columns.add(screen(common.heading("months"), 7, line -> Cell.count(line.figure("months"))));
        columns.add(screen(common.heading("oldest"), 11, line -> Cell.text(line.word("oldest"), Look.WORD)));
        columns.add(screen(common.heading("since"), 12, line -> Cell.day(line.day("since"))));
        columns.addAll(tail.columns());
        return columns;
    }

    /** Each month, or the first and the last of more, and how many. */
    private String months(KindLine line) {
        String bills = line.detail("bills");
        if (bills == null) {
            return words.say("bills.since", line.found().figures().values());
        }
        String[] months = bills.split("\\+", -1);
        return months.length <= MOST_MONTHS
                ? String.join(words.get("field.separator"), months)
                : words.say(
                        "bills.many",
                        Map.of("first", months[0], "last", months[months.length - 1], "months", months.length));
    }

    private String age(KindLine line) {
        Long months = line.figure("age");
        return months == null ? "" : words.get("age." + Math.max(0, Math.min(OLDEST_BUCKET, months)));
    }

    /** The customer's own lines, and how many more there are. */
    private String stops(KindLine line) {
        Long stops = line.figure("stops");
        if (stops == null || stops == 0) {
            return "";
        }
        List<String> named = new ArrayList<>();
        String lines = line.detail("lines");
        for (String one : lines == null ? new String[0] : lines.split("\\+", -1)) {
            if (named.size() < MOST_LINES) {
                int space = one.indexOf(' ');
                named.add(words.name("product", one.substring(0, space)) + one.substring(space));
            }
        }
        if (stops > named.size()) {
            named.add(words.say(named.isEmpty() ? "stops.all" : "stops.more", Map.of("lines", stops - named.size())));
        }
        return String.join("\n", named);
    }
}
