package io.gridbook.revenue;

import org.jooq.Record;
import org.jooq.Select;

/** Something that must hold of a month's figures. */
public interface MonthCheck {
    /** What must hold, as a person would say it. */
    String identity();

    /** The rows that break it. */
    Select<? extends Record> faults(Month month);
}
