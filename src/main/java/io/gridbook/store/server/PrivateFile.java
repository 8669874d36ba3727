package io.gridbook.store.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner may read, from their first moment on. */
final class PrivateFile {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private PrivateFile() {}

    static FileChannel open(Path file) throws IOException {
        create(file);
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Makes the file where it is not there yet; one that root makes belongs to the owner of its folder. */
    static void create(Path file) throws IOException {
        try {
            Files.createFile(file, OWNER_ONLY);
        } catch (FileAlreadyExistsException e) {
            return;
        }
        Path folder = file.getParent();
        if (folder != null && Account.isRoot()) {
            Files.setAttribute(file, "unix:uid", Files.getAttribute(folder, "unix:uid"));
            Files.setAttribute(file, "unix:gid", Files.getAttribute(folder, "unix:gid"));
        }
    }
}
