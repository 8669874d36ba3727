package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Highlight;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Place;
import io.gridbook.workbook.Tone;
import java.time.LocalDateTime;
import java.util.List;

/** A customer who asked to leave: which service, since when, by when to call and to settle it, why. */
final class DisconnectColumns implements KindColumns {
    private final Words words;
    private final CommonColumns common;
    private final KindTail tail;

    DisconnectColumns(Words words, CommonColumns common, KindTail tail) {
        this.words = words;
        this.common = common;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(24);
        columns.add(tail.identifier("service", 18, this::service));
        columns.add(time("requested", "requested"));
        columns.add(time("contact-due", "contactDue"));
        columns.add(Column.<KindLine>printed(common.heading("contacted"), 17, this::contacted)
                .highlighted(Highlight.word(words.get("not-contacted"), Tone.ALARM)));
        columns.add(time("done-due", "doneDue"));
        columns.add(printed(common.heading("leave-reason"), 20, line -> Cell.text(line.word("reason"))));
        columns.add(tail.stake(Place.PRINTED));
        columns.add(tail.due(Place.SCREEN));
        columns.addAll(tail.columns());
        return columns;
    }

    private Column<KindLine> time(String heading, String figure) {
        return printed(common.heading(heading), 17, line -> Cell.time(line.time(figure)));
    }

    private Cell contacted(KindLine line) {
        LocalDateTime contacted = line.time("contacted");
        return contacted == null ? Cell.text(words.get("not-contacted"), Look.WORD) : Cell.time(contacted);
    }

    private String service(KindLine line) {
        String number = line.detail("number");
        String product = words.name("product", line.detail("product"));
        return number == null ? product : product + " " + number;
    }
}
