package io.gridbook.sample;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Rows of one file, built field by field in the order of the canonical columns. */
interface FileRows {
    void text(@Nullable String value);

    void fen(long value);

    void count(long value);

    /** To the minute. */
    void instant(LocalDateTime moment);

    void date(@Nullable LocalDate day);

    /** Ends the row. */
    void end();

    int rows();

    /** The sum in fen of the column whose sum a control file states; 0 where the file has none. */
    long total();

    /** All rows as the file has them. */
    ByteBuffer bytes();
}
