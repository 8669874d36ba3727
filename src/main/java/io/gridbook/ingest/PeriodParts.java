package io.gridbook.ingest;

import io.gridbook.exports.DropFile;
import io.gridbook.exports.RejectFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The parts of one period that a run has met so far, with their reject files: a later part may reject rows of an earlier. */
final class PeriodParts implements AutoCloseable {
    private final RejectFolder folder;
    private final List<RejectFile> opened = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    PeriodParts(RejectFolder folder) {
        this.folder = folder;
    }

    RejectFile open(DropFile file) {
        RejectFile rejected = folder.open(file);
        opened.add(rejected);
        return rejected;
    }

    /** Keeps what was rejected of a file while it was read, before the file counts as loaded. */
    void keep(int id, DropFile file) {
        try {
            folder.kept().keep(id, folder.path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts back what was rejected of a file that an earlier run loaded. */
    void restore(int id, DropFile file) {
        try {
            folder.kept().restore(id, folder.path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void loaded(Part part) {
        parts.add(part);
    }

    /** Those that are loaded. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public void close() throws IOException {
        for (RejectFile each : opened) {
            each.close();
        }
    }
}
