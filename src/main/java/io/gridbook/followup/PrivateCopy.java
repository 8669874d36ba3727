package io.gridbook.followup;

import io.gridbook.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** A folder for the file at hand: what is read is a copy that nobody else can change, known by its hash. */
final class PrivateCopy implements AutoCloseable {
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;

    private PrivateCopy(Path folder) {
        this.folder = folder;
    }

    /** Removes the copy that a killed run left. */
    static void sweep(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Makes the folder. */
    static PrivateCopy in(Path folder) throws IOException {
        sweep(folder);
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(folder, FOLDER);
        return new PrivateCopy(folder);
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return folder.resolve("list.xlsx");
    }

    /** Copies a file, and returns its hash. */
    String of(InboxFile file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(open(file.path()), Sha256.digest());
                OutputStream out = Files.newOutputStream(file())) {
            in.transferTo(out);
            return Sha256.hex(in.getMessageDigest());
        }
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() throws IOException {
        sweep(folder);
    }
}
