package io.gridbook.exports;

import io.gridbook.exports.field.Blanks;
import io.gridbook.exports.pack.Packing;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A control file of one delimited line, one field of which is the number of rows: {@code file$20261120$33642$}. */
final class RowsField {
    private static final Pattern FILE_NAME = Pattern.compile("[^.]*[0-9]{6,}[^.]*(\\.[A-Za-z0-9]+)+");

    private final DropFile file;
    private final int field;

    /** @param field from 1 */
    RowsField(DropFile file, int field) {
        this.file = file;
        this.field = field;
    }

    /** @throws IllegalArgumentException says what is wrong with it */
    Control of(String text) {
        List<String> lines =
                text.lines().map(Blanks::trim).filter(line -> !line.isEmpty()).toList();
        if (lines.size() != 1) {
            throw new IllegalArgumentException("it has %d lines, 1 is expected".formatted(lines.size()));
        }
        String[] fields = fields(lines.get(0));
        requireOwn(fields);
        String rows = Blanks.trim(fields[field - 1]);
        if (!rows.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("field %d is %s, the number of rows is expected there in digits alone"
                    .formatted(field, rows.length() > 40 ? "too long" : "'" + Names.shown(rows) + "'"));
        }
        return new Control(Long.valueOf(rows), null, null);
    }

    /** The delimiter is that of the file, or one of the usual ones. */
    private String[] fields(String line) {
        return Stream.of(String.valueOf(file.form().delimiter()), "$", "|", "\u0001", "\t", ";", ",")
                .map(delimiter -> line.split(Pattern.quote(delimiter), -1))
                .filter(fields -> fields.length >= Math.max(2, field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "its line has fewer than %d fields, whatever the delimiter".formatted(field)));
    }

    private void requireOwn(String[] fields) {
        for (String each : fields) {
            String name = Blanks.trim(each);
            if (FILE_NAME.matcher(name).matches() && !Packing.unpackedName(name).equals(file.unpackedName())) {
                throw new IllegalArgumentException("it names the file " + Names.shown(name));
            }
        }
    }
}
