package io.gridbook.exports;

import io.gridbook.exports.field.Blanks;
import io.gridbook.exports.field.EnumField;
import io.gridbook.exports.field.Fen;
import io.gridbook.exports.field.FieldReader;
import io.gridbook.exports.field.MoneyUnit;
import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the fields of a file's rows into typed rows of its kind. */
final class RowTyping {
    private final Heading heading;
    private final Column[] columns;
    private final FieldReader[] readers;
    private final RowCheck check;
    private final int total;
    private final MoneyUnit totalUnit;
    private final int[] stored;
    private final String[] constants;
    private final Row row;
    private final @Nullable String[] passedOn;

    RowTyping(DropFile file, Heading heading) {
        ExportKind kind = file.kind();
        this.heading = heading;
        this.columns = kind.columns().toArray(Column[]::new);
        Map<String, String> constant = file.form().mapping().constants();
        this.constants = Stream.of(columns)
                .map(column -> constant.getOrDefault(column.name(), ""))
                .toArray(String[]::new);
        this.readers = kind.columns().stream()
                .map(column -> FieldReaders.of(column, file.form().mapping(), file.period()))
                .toArray(FieldReader[]::new);
        this.check = RowCheck.of(kind, file.period());
        this.total = kind.total().map(kind::at).orElse(-1);
        this.totalUnit = file.form().mapping().unitOf(kind.total().orElse(""));
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
            throw new RowFault(
                    "", "has %d fields, %s has %d".formatted(fields.length, heading.words(), heading.width()));
        }
        for (int i = 0; i < columns.length; i++) {
            int place = heading.place(i);
            String text = place < 0 ? constants[i] : Blanks.trim(fields[place]);
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
        if (fields.length != heading.width()) {
            return Fen.NONE;
        }
        int place = heading.place(total);
        return totalUnit.parse(place < 0 ? constants[total] : Blanks.trim(fields[place]));
    }

    /** What to tell about values that a default stands for. */
    List<String> notes() {
        return Stream.of(readers)
                .filter(EnumField.class::isInstance)
                .flatMap(reader -> ((EnumField) reader).notes().stream())
                .toList();
    }
}
