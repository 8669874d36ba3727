package io.gridbook.worklist;

import static io.gridbook.workbook.Column.screen;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Place;
import java.util.List;

/** The columns at the right of every kind's sheet, for the screen. */
final class KindTail {
    private final CommonColumns common;
    private final States states;

    KindTail(CommonColumns common, Words words) {
        this.common = common;
        this.states = new States(words);
    }

    List<Column<KindLine>> columns() {
        return List.of(
                screen(
                        common.heading("tier"),
                        7,
                        line -> common.word("tier", line.customer().tier())),
                screen(
                        common.heading("band"),
                        7,
                        line -> common.word("band", line.customer().band())),
                common.firstSeen(line -> line.found().firstSeen()),
                common.state(line -> states.of(line.found())));
    }

    Column<KindLine> due(Place place) {
        return common.due(
                place, line -> line.found().dueOn(), line -> line.found().overdue());
    }

    Column<KindLine> stake(Place place) {
        return new Column<>(
                common.heading("case-stake"),
                12,
                place,
                line -> Cell.money(line.found().atStake()),
                null,
                List.of());
    }
}
