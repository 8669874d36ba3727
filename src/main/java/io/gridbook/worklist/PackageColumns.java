package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;
import static io.gridbook.workbook.Column.screen;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Annual packages that end soon, or have ended: package, end, days, stage, renewal price, what it turns into. */
final class PackageColumns implements KindColumns {
    private final Words words;
    private final CommonColumns common;
    private final KindTail tail;
    private final boolean ahead;

    PackageColumns(Words words, CommonColumns common, KindTail tail, boolean ahead) {
        this.words = words;
        this.common = common;
        this.tail = tail;
        this.ahead = ahead;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = new ArrayList<>();
        columns.add(common.number(KindLine::number));
        columns.addAll(common.person(KindLine::customer));
        columns.add(
                printed(common.heading("service-number"), 15, line -> Cell.text(line.word("number"), Look.IDENTIFIER)));
        columns.add(printed(common.heading("package"), 26, line -> Cell.text(name(line))));
        columns.add(printed(common.heading("end"), 12, line -> Cell.day(end(line))));
        columns.add(
                printed(common.heading(ahead ? "days-left" : "days-past"), 9, line -> Cell.count(line.figure("days"))));
        columns.add(
                common.stage(line -> line.found().stage(), ahead ? "7" : "LAST_MONTH", ahead ? "15" : "THIS_MONTH"));
        columns.add(printed(common.heading("price"), 12, line -> Cell.money(line.figure("fee"))));
        columns.add(printed(common.heading("converts-to"), 12, line -> Cell.money(line.figure("convertsTo"))));
        columns.add(tail.due(Place.PRINTED));
        columns.add(screen(common.heading("product"), 12, line -> common.word("product", line.word("product"))));
        columns.addAll(tail.columns());
        return columns;
    }

    private String name(KindLine line) {
        String name = line.word("package");
        return name == null ? words.name("product", line.word("product")) : name;
    }

    private static @Nullable LocalDate end(KindLine line) {
        String end = line.word("end");
        return end == null ? null : LocalDate.parse(end);
    }
}
