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

/** Arrears: bill months, age, stage, what stops with it; printed for the visit, with room to sign. */
final class ArrearsColumns implements KindColumns {
    private static final int OLDEST_BUCKET = 3;

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
        List<Column<KindLine>> columns = new ArrayList<>();
        columns.add(common.number(KindLine::number));
        columns.addAll(common.person(KindLine::customer));
        columns.add(common.address(30, KindLine::customer));
        columns.add(printed(common.heading("outstanding"), 12, line -> Cell.money(line.figure("outstanding"))));
        columns.add(printed(common.heading("months"), 7, line -> Cell.count(line.figure("months"))));
        columns.add(printed(common.heading("oldest"), 11, line -> Cell.text(line.word("oldest"), Look.WORD)));
        columns.add(printed(common.heading("age"), 15, line -> Cell.text(age(line), Look.WORD)));
        columns.add(common.stage(line -> line.found().stage(), "VISIT", "NOTICE"));
        columns.add(printed(common.heading("stops"), 11, line -> Cell.count(stops(line))));
        columns.add(printed(common.heading("signature"), 24, line -> new Cell.Blank(Look.TEXT)));
        columns.add(tail.due(Place.SCREEN));
        columns.add(screen(common.heading("since"), 12, line -> Cell.day(since(line))));
        columns.addAll(tail.columns());
        return columns;
    }

    private String age(KindLine line) {
        Long months = line.figure("age");
        return months == null ? "" : words.get("age." + Math.max(0, Math.min(OLDEST_BUCKET, months)));
    }

    private static @Nullable Long stops(KindLine line) {
        Long stops = line.figure("stops");
        return stops == null || stops == 0 ? null : stops;
    }

    private static @Nullable LocalDate since(KindLine line) {
        String since = line.word("since");
        return since == null ? null : LocalDate.parse(since);
    }
}
