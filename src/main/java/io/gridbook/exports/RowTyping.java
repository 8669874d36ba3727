package io.gridbook.exports;

import io.gridbook.exports.field.Blanks;
import io.gridbook.exports.field.EnumField;
import io.gridbook.exports.field.Fen;
import io.gridbook.exports.field.FieldReader;
import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the fields of a file's rows into typed rows of its kind. */
final class RowTyping {
    private final Heading heading;
    private final Column[] columns;
    private final FieldReader[] readers;
    private final RowCheck check;
    private final int total;
    private final int[] stored;
    private final Row row;
    private final @Nullable String[] passedOn;

    RowTyping(DropFile file, Heading heading) {
        ExportKind kind = file.kind();
        this.heading = heading;
        this.columns = kind.columns().toArray(Column[]::new);
        this.readers = kind.columns().stream()
                .map(column -> FieldReaders.of(column, file.form().mapping(), file.period()))
                .toArray(FieldReader[]::new);
        this.check = RowCheck.of(kind, file.period());
        this.total = kind.total().map(kind::at).orElse(-1);
        this.stored = kind.stored().stream()
                .mapToInt(column -> kind.at(column.name()))
                .toArray();
        this.row = new Row(columns.length);
        this.passedOn = new @Nullable String[stored.length];
    }

    /** The columns that are passed on; the array is the same for each row. */
    @Nullable
    String[] read(String[] fields) throws RowFault {
        if (fields.length != heading.width()) {
            throw new RowFault("", "has %d fields, the heading has %d".formatted(fields.length, heading.width()));
        }
        for (int i = 0; i < columns.length; i++) {
            int place = heading.place(i);
            String text = place < 0 ? "" : Blanks.trim(fields[place]);
            if (text.isEmpty()) {
                absent(i);
            } else {
                readers[i].read(text, row, i);
            }
        }
        check.check(row);
        for (int i = 0; i < stored.length; i++) {
            passedOn[i] = row.values[stored[i]];
        }
        return passedOn;
    }

    private void absent(int i) throws RowFault {
        Need need = columns[i].need();
        if (need == Need.FILLED) {
            throw new RowFault(columns[i].name(), "is empty");
        }
        row.fen[i] = 0;
        row.values[i] = need == Need.ZERO ? "0" : null;
    }

    /** The money of the row that {@link #read} returned last; 0 for a kind without. */
    long amount() {
        return total < 0 ? 0 : row.fen[total];
    }

    /** The money of any row as received, or {@link Fen#NONE} where it cannot be read. */
    long amountOf(String[] fields) {
        if (total < 0) {
            return 0;
        }
        return fields.length == heading.width() ? Fen.parse(Blanks.trim(fields[heading.place(total)])) : Fen.NONE;
    }

    /** What to tell about values that a default stands for. */
    List<String> notes() {
        return Stream.of(readers)
                .filter(EnumField.class::isInstance)
                .flatMap(reader -> ((EnumField) reader).notes().stream())
                .toList();
    }
}
