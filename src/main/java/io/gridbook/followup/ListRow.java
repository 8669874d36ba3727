package io.gridbook.followup;

import io.gridbook.workbook.ReturnedBook.Filled;
import io.gridbook.workbook.ReturnedBook.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a returned list, by the columns that are known; a cell that holds nothing is left out. */
record ListRow(String sheet, int number, Map<ListField, Filled> cells) {
    String text(ListField field) {
        Filled cell = cells.get(field);
        return cell == null ? "" : cell.text().strip();
    }

    @Nullable
    Filled cell(ListField field) {
        return cells.get(field);
    }

    boolean isFormula(ListField field) {
        Filled cell = cells.get(field);
        return cell != null && cell.kind() == Kind.FORMULA;
    }

    /** Whether the manager filled in any of the five fields. */
    boolean answered() {
        return ListField.ANSWER.stream().anyMatch(cells::containsKey);
    }
}
