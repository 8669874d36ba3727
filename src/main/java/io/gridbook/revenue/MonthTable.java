package io.gridbook.revenue;

import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** A table of figures that a month's analysis replaces whole. */
interface MonthTable {
    Table<?> into();

    /** Its rows for a month, in the order of its columns. */
    Select<? extends Record> rows(Month month);
}
