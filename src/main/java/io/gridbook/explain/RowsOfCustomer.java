package io.gridbook.explain;

import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** Rows of an export that belong to a customer, as the snapshot of D puts them. */
interface RowsOfCustomer {
    /** The export's name. */
    String export();

    /** Its rows with the columns to show, and {@code line} and the file's {@code name}, in a fixed order. */
    Select<? extends Record> of(Asked asked);

    /** The columns that hold fen. */
    List<String> money();
}
