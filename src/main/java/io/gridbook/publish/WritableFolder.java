package io.gridbook.publish;

import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Tries, before any work, what a night will need of {@code reports/}: files, modes, and a rename from staging to a set's place. */
final class WritableFolder {
    private final ReportsFolder reports;

    WritableFolder(ReportsFolder reports) {
        this.reports = reports;
    }

    void check() {
        Path root = reports.root();
        if (Files.isSymbolicLink(root) && !Files.exists(root)) {
            throw refuse("is a link that leads nowhere", null);
        }
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw refuse("is not a folder", null);
        }
        try {
            for (SetKind kind : SetKind.values()) {
                tryRename(reports.revisions(kind));
            }
        } catch (IOException e) {
            throw refuse("cannot be used (" + e + ")", e);
        }
        Link.requirePlace(reports.latest());
    }

    private void tryRename(Path target) throws IOException {
        Trees.create(reports.staging());
        Trees.create(target);
        Path probe = Files.createTempFile(reports.staging(), ".probe", "");
        Path moved = target.resolve(probe.getFileName());
        try {
            Modes.file(probe);
            FaultPoints.hit("reports.probe");
            Files.move(probe, moved, StandardCopyOption.ATOMIC_MOVE);
            FaultPoints.hit("reports.probed");
        } finally {
            Files.deleteIfExists(probe);
            Files.deleteIfExists(moved);
        }
    }

    private StopException refuse(String why, @Nullable IOException cause) {
        return new StopException(
                ExitCode.CONFIGURATION,
                "the reports folder " + reports.root() + " " + why
                        + ", expected a folder on one disk that this user may write to; set it right or name another with"
                        + " --reports",
                cause);
    }
}
