package io.gridbook.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/** By which a file is known to be the one that was judged: size, time of change, and the file system's own key. */
record FileStamp(long bytes, long modified, String key) {
    static FileStamp of(Path path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                String.valueOf(attributes.fileKey()));
    }

    static void require(DropFile file, FileStamp judged) throws IOException {
        if (!of(file.path()).equals(judged)) {
            throw Refusal.of(
                    file.name(),
                    Check.CHANGED,
                    "it changed while it was read (%d bytes before)".formatted(judged.bytes()),
                    "Wait until the transfer is complete");
        }
    }
}
