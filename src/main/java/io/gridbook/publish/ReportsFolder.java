package io.gridbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Where things stand under {@code reports/}. */
public record ReportsFolder(Path root) {
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS");

    /** The folder of a run's report and rejects; the name is its start in the zone given. */
    public Path run(Instant started, ZoneId zone) {
        return root.resolve("runs")
                .resolve(START.format(started.truncatedTo(ChronoUnit.MILLIS).atZone(zone)));
    }

    /** The link that readers follow to the set of a day or month. */
    public Path link(SetKind kind, String name) {
        return root.resolve(kind.folder()).resolve(name);
    }

    /** Whether readers who follow the link of a set come to this revision of it. */
    boolean leadsTo(SetKind kind, String name, String revision) {
        Path link = link(kind, name);
        try {
            Path parent = Objects.requireNonNull(link.getParent());
            return Files.isSymbolicLink(link)
                    && parent.resolve(Files.readSymbolicLink(link)).equals(root.resolve(revision));
        } catch (IOException e) {
            return false;
        }
    }

    Path staging() {
        return root.resolve(".staging");
    }

    Path staging(Edition edition) {
        return staging().resolve(edition.kind().folder() + "-" + edition.name() + "-" + edition.runId());
    }

    Path revisions(SetKind kind) {
        return root.resolve(kind.folder()).resolve(".revisions");
    }

    Path revisions(SetKind kind, String name) {
        return revisions(kind).resolve(name);
    }

    Path revision(SetKind kind, String name, int revision) {
        return revisions(kind, name).resolve("r" + revision);
    }

    Path latest() {
        return root.resolve("latest");
    }

    /** Locked by the run that writes here. */
    Path lock() {
        return root.resolve(".lock");
    }

    Path index() {
        return root.resolve("index.html");
    }

    /** A folder as the database and messages name it: below reports/, with slashes. */
    String name(Path folder) {
        return root.relativize(folder).toString().replace('\\', '/');
    }
}
