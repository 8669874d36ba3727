package io.gridbook.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A workbook that cannot be read; the message is the end of a sentence and holds nothing of its cells. */
public final class BrokenWorkbook extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenWorkbook(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    BrokenWorkbook(String message) {
        this(message, null);
    }
}
