package io.gridbook.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rejected rows of a file as received, each followed by line, column and reason; made with the first of them, for its owner only. */
public final class RejectFile implements RowSink, AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path path;
    private @Nullable CSVPrinter printer;
    private boolean made;

    public RejectFile(Path path) {
        this.path = path;
    }

    @Override
    public void accept(long line, @Nullable String[] values) {
        throw new IllegalStateException("line " + line + " passed: it is no reject");
    }

    @Override
    public void reject(long line, String column, String reason, List<String> fields) {
        List<String> row = new ArrayList<>(fields);
        row.add(String.valueOf(line));
        row.add(column);
        row.add(reason);
        try {
            printer().printRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes out what is listed; closing again does nothing, and rows listed after it are added. */
    @Override
    public void close() throws IOException {
        CSVPrinter open = printer;
        printer = null;
        if (open != null) {
            open.close(true);
        }
    }

    private CSVPrinter printer() throws IOException {
        if (printer == null) {
            if (!made) {
                Files.createDirectories(path.getParent());
                Files.deleteIfExists(path);
                Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
                made = true;
            }
            printer = new CSVPrinter(
                    Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.APPEND),
                    CSVFormat.RFC4180);
        }
        return printer;
    }
}
