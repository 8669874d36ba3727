package io.gridbook.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** A file in the inbox as it was seen. */
record InboxFile(Path path, Stamp stamp) {
    /** By which it is known to be unchanged. */
    record Stamp(long bytes, Instant modified, String key, boolean regular) {
        static Stamp of(Path path) throws IOException {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Stamp(
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant(),
                    String.valueOf(attributes.fileKey()),
                    attributes.isRegularFile());
        }
    }

    static InboxFile of(Path path) throws IOException {
        return new InboxFile(path, Stamp.of(path));
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Whether it is still the file that was seen. */
    boolean unchanged() throws IOException {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && Stamp.of(path).equals(stamp);
    }
}
