package io.gridbook.store;

import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.Select;

/** Something that must hold of a night's figures. */
public interface Invariant {
    /** What must hold, as a person would say it. */
    String name();

    /** The rows that break it. */
    Select<? extends Record> faults(LocalDate day, LocalDate analysisMonth);
}
