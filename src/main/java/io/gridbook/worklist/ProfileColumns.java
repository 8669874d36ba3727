package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Highlight;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Tone;
import java.util.List;

/** Which fields of a customer's archive are blank: one column for each, so that they can be filtered, and room to write. */
final class ProfileColumns implements KindColumns {
    private static final List<String> FIELDS =
            List.of("name", "id_number", "contact", "address", "employer", "birthday");

    private final Words words;
    private final KindTail tail;

    ProfileColumns(Words words, KindTail tail) {
        this.words = words;
        this.tail = tail;
    }

    @Override
    public List<Column<KindLine>> columns() {
        List<Column<KindLine>> columns = tail.head(30);
        String blank = words.get("field-blank");
        for (String field : FIELDS) {
            columns.add(Column.<KindLine>printed(
                            words.name("field", field),
                            10,
                            line -> Cell.text(lacks(line, field) ? blank : null, Look.WORD))
                    .highlighted(Highlight.word(blank, Tone.VALUED)));
        }
        columns.add(tail.room("filled-in", 36));
        columns.addAll(tail.columns());
        return columns;
    }

    private static boolean lacks(KindLine line, String field) {
        String fields = line.word("fields");
        return fields != null && List.of(fields.split("\\+", -1)).contains(field);
    }
}
