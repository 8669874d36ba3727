package io.gridbook.protect;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The file on disk: for its owner alone, there whole or not at all. */
final class PasswordFile {
    private static final FileAttribute<Set<PosixFilePermission>> FILE = mode("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER = mode("rwx------");

    private final Path home;
    private final Path file;

    PasswordFile(Path home) {
        this.home = home;
        this.file = home.resolve("passwords");
    }

    Path path() {
        return file;
    }

    PasswordBook read() throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new PasswordBook(List.of());
        }
        PrivacyCheck.require(file);
        byte[] bytes = Files.readAllBytes(file);
        try {
            return new PasswordBook(PasswordLines.read(bytes, file));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    void write(PasswordBook book) throws IOException {
        Path beside = home.resolve("passwords.new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, FILE);
        likeHome(beside);
        byte[] bytes = PasswordLines.write(book.lines());
        try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
            out.write(bytes);
            out.getFD().sync();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(home, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Keeps other processes out that change the file, until it is closed. */
    FileChannel lock() throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectories(home, FOLDER);
        }
        Path lock = home.resolve("passwords.lock");
        if (!Files.exists(lock)) {
            Files.createFile(lock, FILE);
            likeHome(lock);
        }
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /** What root makes belongs to the owner of the home, who will read it. */
    private void likeHome(Path made) throws IOException {
        Object owner = Files.getAttribute(home, "unix:uid");
        if (!owner.equals(Files.getAttribute(made, "unix:uid"))) {
            Files.setAttribute(made, "unix:uid", owner);
            Files.setAttribute(made, "unix:gid", Files.getAttribute(home, "unix:gid"));
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}
