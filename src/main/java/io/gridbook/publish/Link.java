package io.gridbook.publish;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A relative link that changes its target in one step: a reader finds the old one or the new one. */
final class Link {
    private final ReportsFolder reports;

    Link(ReportsFolder reports) {
        this.reports = reports;
    }

    /** Stops where a file or folder of somebody's stands in the place of a link. */
    static void requirePlace(Path link) {
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new StopException(
                    ExitCode.CONFIGURATION,
                    link + " is a file or folder, expected the link to a published set; move it away and run again");
        }
    }

    void point(Path link, Path target) throws IOException {
        requirePlace(link);
        Path parent = Objects.requireNonNull(link.getParent());
        Path relative = parent.relativize(target);
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(relative)) {
            return;
        }
        Path fresh = reports.staging().resolve(link.getFileName() + ".link");
        Trees.create(reports.staging());
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, relative);
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
        Trees.sync(parent);
    }
}
