package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Spend drop and spend surge: six months of spend, the change, and which charge fell. */
final class SpendColumns implements KindColumns {
    private static final int MONTHS = 6;

    private final WorkListDay edition;
    private final Words words;
    private final CommonColumns common;
    private final KindTail tail;
    private final boolean drop;
    private final SpendFalls falls;

    SpendColumns(WorkListDay edition, Words words, CommonColumns common, KindTail tail, boolean drop) {
        this.edition = edition;
        this.words = words;
        this.common = common;
        this.tail = tail;
        this.drop = drop;
        this.falls = new SpendFalls(words);
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = new ArrayList<>();
        columns.add(common.number(KindLine::number));
        columns.addAll(common.person(KindLine::customer));
        for (int i = 0; i < MONTHS; i++) {
            columns.add(printed(month(i).toString(), 11, spend(i)));
        }
        columns.add(printed(
                common.heading(drop ? "fall-percent" : "rise-percent"),
                9,
                line -> Cell.percent(line.figure("percent"))));
        if (drop) {
            columns.add(printed(common.heading("fall-kind"), 26, line -> Cell.text(falls.of(line))));
        } else {
            columns.add(tail.due(Place.PRINTED));
        }
        columns.add(Column.screen(
                common.heading(drop ? "fall" : "rise"),
                11,
                line -> Cell.money(line.found().atStake())));
        if (drop) {
            columns.add(tail.due(Place.SCREEN));
        }
        columns.add(common.screenAddress(30, KindLine::customer));
        columns.addAll(tail.columns());
        return columns;
    }

    private YearMonth month(int index) {
        return edition.month().minusMonths(MONTHS - 1L - index);
    }

    /** Spend of a month; a month whose bills were never loaded is not a month of zero. */
    private Function<KindLine, Cell> spend(int index) {
        Cell none = new Cell.Text(words.get("no-data"), Look.WORD);
        return edition.loadedMonths().contains(month(index))
                ? line -> Cell.money(line.customer().spend().get(index))
                : line -> none;
    }
}
