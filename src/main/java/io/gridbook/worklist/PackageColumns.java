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

/** Annual packages that have ended, or end soon: package, end, days, stage, renewal price, what it turns into. */
final class PackageColumns implements KindColumns {
    private final Words words;
    private final CommonColumns common;
    private final KindTail tail;

    PackageColumns(Words words, CommonColumns common, KindTail tail) {
        this.words = words;
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = new ArrayList<>();
        columns.add(common.number(KindLine::number));
        columns.addAll(common.person(KindLine::customer));
        columns.add(tail.identifier("service-number", 15, line -> line.word("number")));
        columns.add(printed(common.heading("package"), 28, line -> Cell.text(name(line))));
        columns.add(printed(common.heading("end"), 12, line -> Cell.day(line.day("end"))));
        columns.add(printed(common.heading("days"), 12, line -> Cell.text(days(line), Look.WORD)));
        columns.add(
                common.stage(line -> line.found().stage(), List.of("7", "LAST_MONTH"), List.of("15", "THIS_MONTH")));
        columns.add(tail.money("price", line -> line.figure("fee")));
        columns.add(tail.money("converts-to", line -> line.figure("convertsTo")));
        columns.add(tail.due(Place.PRINTED));
        columns.add(screen(common.heading("product"), 12, line -> common.word("product", line.word("product"))));
        columns.add(common.screenAddress(30, KindLine::customer));
        columns.addAll(tail.columns());
        return columns;
    }

    private String name(KindLine line) {
        String name = line.word("package");
        return name == null ? words.name("product", line.word("product")) : name;
    }

    private String days(KindLine line) {
        Long days = line.figure("days");
        boolean past = line.found().rule().equals("PACKAGE_EXPIRED");
        return days == null ? "" : words.say(past ? "days.past" : "days.left", Map.of("days", days));
    }
}
