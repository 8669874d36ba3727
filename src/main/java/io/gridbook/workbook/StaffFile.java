package io.gridbook.workbook;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A new file for staff only, from its first byte on: 0640 in folders of 0750, less where the umask says so. */
public final class StaffFile {
    private static final int BUFFER = 1 << 16;

    private StaffFile() {}

    /** Makes the folders that are missing, and the file, which must not be there yet. */
    public static OutputStream create(Path file) throws IOException {
        Files.createDirectories(file.getParent(), mode(file, "rwxr-x---"));
        return new BufferedOutputStream(
                Channels.newOutputStream(
                        Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), mode(file, "rw-r-----"))),
                BUFFER);
    }

    /** The mode as a file system with modes takes it. */
    private static FileAttribute<?>[] mode(Path path, String mode) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
