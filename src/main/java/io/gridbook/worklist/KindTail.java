package io.gridbook.worklist;

import static io.gridbook.workbook.Column.screen;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

    /** Number, customer, phone and address: how every line begins. */
    List<Column<KindLine>> head(double addressWidth) {
        List<Column<KindLine>> columns = new ArrayList<>();
        columns.add(common.number(KindLine::number));
        columns.addAll(common.person(KindLine::customer));
        columns.add(common.address(addressWidth, KindLine::customer));
        return columns;
    }

    Column<KindLine> money(String heading, Function<KindLine, @Nullable Long> fen) {
        return Column.printed(common.heading(heading), 12, line -> Cell.money(fen.apply(line)));
    }

    Column<KindLine> identifier(String heading, double width, Function<KindLine, @Nullable String> text) {
        return Column.printed(common.heading(heading), width, line -> Cell.text(text.apply(line), Look.IDENTIFIER));
    }

    /** Room to write on paper. */
    Column<KindLine> room(String heading, double width) {
        return Column.printed(common.heading(heading), width, line -> new Cell.Blank(Look.TEXT));
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
