package io.gridbook.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A returned workbook of which nothing is read. */
public final class RefusedBook extends IOException {
    private static final long serialVersionUID = 1L;

    private final BookFault fault;

    public RefusedBook(BookFault fault) {
        this(fault, null);
    }

    RefusedBook(BookFault fault, @Nullable Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public BookFault fault() {
        return fault;
    }
}
