package io.gridbook.exports.pack;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A compressed file that cannot be unpacked whole; the message says why, as the end of "it cannot be unpacked: ". */
public final class BrokenPack extends IOException {
    private static final long serialVersionUID = 1L;

    public BrokenPack(String message) {
        this(message, null);
    }

    BrokenPack(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
