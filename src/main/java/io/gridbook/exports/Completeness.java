package io.gridbook.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a single file is complete: by its control file or, where none is required, by having been left alone. */
final class Completeness {
    private final Instant now;

    Completeness(Instant now) {
        this.now = now;
    }

    /** Why it is not, or null where it is. */
    @Nullable
    String missing(DropFile file) {
        ControlRule rule = file.form().control();
        Path control = file.control();
        if (control != null) {
            return rule.form() == ControlForm.OK && changed(control).isBefore(changed(file.path()))
                    ? "its mark %s is older than it: the transfer goes on, or the mark is of an earlier one"
                            .formatted(control.getFileName())
                    : null;
        }
        if (rule.required() && !file.correction()) {
            return "its control file %s is not there"
                    .formatted(file.name() + rule.form().suffix());
        }
        Duration settle = Duration.ofSeconds(file.form().limits().settleSeconds());
        Instant settled = lastTouched(file.path()).plus(settle);
        return settle.isZero() || !settled.isAfter(now)
                ? null
                : "it changed less than %d s ago (settle-seconds)".formatted(settle.toSeconds());
    }

    /** Writing and renaming both count; the time of writing alone may have come along with the file. */
    private static Instant lastTouched(Path path) {
        Instant written = changed(path);
        try {
            Object touched = Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            Instant moved = touched instanceof FileTime time ? time.toInstant() : written;
            return moved.isAfter(written) ? moved : written;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return written;
        }
    }

    /** A file that is gone is as old as can be: reading it will say so. */
    private static Instant changed(Path path) {
        try {
            return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException e) {
            return Instant.MIN;
        }
    }
}
