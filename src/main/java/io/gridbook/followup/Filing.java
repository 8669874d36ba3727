package io.gridbook.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files what was read below the inbox: {@code done/<day of the list>/} or {@code refused/}, as open as the inbox itself. */
final class Filing {
    private static final int MARK = 8;

    private final Path inbox;

    Filing(Path inbox) {
        this.inbox = inbox;
    }

    /** Where a file is to go; another file of its name that is there keeps its own. */
    String place(InboxFile file, String sha256, boolean refused, @Nullable LocalDate listDay) throws IOException {
        String folder = refused ? "refused" : "done/" + (listDay == null ? "unknown" : listDay);
        String plain = folder + "/" + file.name();
        if (!Files.exists(inbox.resolve(plain), LinkOption.NOFOLLOW_LINKS)) {
            return plain;
        }
        int ending = file.name().lastIndexOf('.');
        return "%s/%s %s%s"
                .formatted(
                        folder,
                        file.name().substring(0, ending),
                        sha256.substring(0, MARK),
                        file.name().substring(ending));
    }

    /** Moves a file to its place, beside what is to be said of it. */
    void file(InboxFile file, String place, String report) throws IOException {
        Path target = inbox.resolve(place);
        create(Objects.requireNonNull(target.getParent()));
        Path told = target.resolveSibling(target.getFileName() + ".txt");
        if (report.isEmpty()) {
            Files.deleteIfExists(told);
        } else {
            Path begun = Files.createTempFile(target.getParent(), ".", ".begun");
            Files.writeString(begun, report);
            permit(
                    begun,
                    EnumSet.of(
                            PosixFilePermission.OWNER_EXECUTE,
                            PosixFilePermission.GROUP_EXECUTE,
                            PosixFilePermission.OTHERS_EXECUTE));
            Files.move(begun, told, StandardCopyOption.ATOMIC_MOVE);
        }
        move(file, place);
    }

    /** Moves a file to its place; one that was changed since it was read stays, and is read as another one. */
    void move(InboxFile file, String place) throws IOException {
        Path target = inbox.resolve(place);
        create(Objects.requireNonNull(target.getParent()));
        if (file.unchanged()) {
            Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            create(Objects.requireNonNull(folder.getParent()));
            Files.createDirectory(folder);
            permit(folder, EnumSet.noneOf(PosixFilePermission.class));
        }
    }

    /** The rights of the inbox, without some. */
    private void permit(Path path, Set<PosixFilePermission> without) throws IOException {
        Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(inbox));
        rights.removeAll(without);
        Files.setPosixFilePermissions(path, rights);
    }
}
