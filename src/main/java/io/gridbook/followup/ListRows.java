package io.gridbook.followup;

import io.gridbook.workbook.ReturnedBook;
import io.gridbook.workbook.ReturnedBook.Filled;
import io.gridbook.workbook.ReturnedBook.Row;
import io.gridbook.workbook.ReturnedBook.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the columns of a returned list by their headings, wherever they were moved to; the first of two counts. */
final class ListRows {
    private final Vocabulary vocabulary;

    ListRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<ListRow> of(ReturnedBook book) {
        List<ListRow> rows = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            Map<Integer, ListField> columns = columns(sheet.rows().get(0));
            sheet.rows().stream().skip(1).forEach(row -> rows.add(row(sheet, row, columns)));
        }
        return rows;
    }

    private Map<Integer, ListField> columns(Row heading) {
        Map<Integer, ListField> columns = new HashMap<>();
        for (Filled cell : heading.cells()) {
            ListField field = vocabulary.field(cell.text());
            if (field != null && !columns.containsValue(field)) {
                columns.put(cell.column(), field);
            }
        }
        return columns;
    }

    private static ListRow row(Sheet sheet, Row row, Map<Integer, ListField> columns) {
        Map<ListField, Filled> cells = new EnumMap<>(ListField.class);
        for (Filled cell : row.cells()) {
            ListField field = columns.get(cell.column());
            if (field != null) {
                cells.put(field, cell);
            }
        }
        return new ListRow(sheet.name(), row.number(), cells);
    }
}
