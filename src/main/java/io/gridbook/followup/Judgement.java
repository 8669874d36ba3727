package io.gridbook.followup;

import io.gridbook.worklist.RowKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a returned list.
 *
 * @param list the key of any row of the list that it is; its customer means nothing
 * @param answers to be taken, one a customer and day
 * @param repeated rows that say again what another row of the list says
 * @param refused rows that are not taken
 * @param altered rows whose locked cells are not as they were given out
 */
record Judgement(
        @Nullable RowKey list, List<Answer> answers, int repeated, List<RefusedRow> refused, List<AlteredRow> altered) {
    Judgement {
        answers = List.copyOf(answers);
        refused = List.copyOf(refused);
        altered = List.copyOf(altered);
    }

    /** A row with cells that only the list itself may say; they were not read. */
    record AlteredRow(ListRow row, List<ListField> fields) {}
}
