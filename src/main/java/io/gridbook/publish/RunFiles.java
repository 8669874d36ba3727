package io.gridbook.publish;

import io.gridbook.publish.report.Pages;
import io.gridbook.publish.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** {@code run.html} and {@code run.json}: in the folder of every run, and in the set that it publishes. */
public final class RunFiles {
    private final Pages pages;

    public RunFiles(Pages pages) {
        this.pages = pages;
    }

    /** Makes the folder of a run with its {@code rejects} folder inside. */
    public void open(Path runFolder) {
        try {
            Trees.create(runFolder.resolve("rejects"));
        } catch (IOException e) {
            throw OutputFault.beside(runFolder, e);
        }
    }

    /** Writes both files, each in one step; the folder is made if it is missing. */
    public void write(RunReport report, Path folder) {
        try {
            Trees.create(folder);
            AtomicFile.write(folder.resolve("run.json"), Json.text(report));
            AtomicFile.write(folder.resolve("run.html"), pages.run(report));
        } catch (IOException e) {
            throw OutputFault.beside(folder, e);
        }
    }

    /** As {@link #write}, where no report is there yet. */
    public void writeMissing(RunReport report, Path folder) {
        if (!Files.exists(folder.resolve("run.html"))) {
            write(report, folder);
        }
    }

    /** Puts the rejects of a run into its set. */
    public void copyRejects(Path runFolder, Staging staging) {
        Path target = staging.folder().resolve("rejects");
        try {
            for (Path file : Trees.children(runFolder.resolve("rejects"))) {
                Trees.create(target);
                Path copy = target.resolve(file.getFileName());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                Modes.reject(copy);
            }
        } catch (IOException e) {
            throw OutputFault.stop(target, e);
        }
    }
}
