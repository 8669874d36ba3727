package io.gridbook.exports;

import java.io.BufferedWriter;
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

/**
 * Rejected rows of a file as received, each followed by line, column and reason, under a heading by which a corrected copy
 * is known when it is dropped again; comma separated, UTF-8. Made with the first of them, for its owner only.
 */
public final class RejectFile implements RowSink, AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    /** Spreadsheets take a file without it for one in the charset of the machine. */
    private static final String BOM = "\uFEFF";

    private final Path path;
    private final List<String> added;
    private boolean begun;
    private List<String> columns = List.of();
    private boolean corrected;
    private @Nullable CSVPrinter printer;

    /** @param of the file whose rejects they are */
    public RejectFile(Path path, DropFile of) {
        this.path = path;
        this.added = Corrections.added(of.form());
    }

    /** Goes on behind the rows that are there. */
    public void goOn() {
        begun = Files.exists(path);
    }

    /** Whether the columns of the file are known. */
    public boolean headed() {
        return !columns.isEmpty();
    }

    @Override
    public void heading(List<String> names) {
        columns = List.copyOf(names.subList(0, Corrections.own(names)));
        corrected = columns.size() < names.size();
    }

    @Override
    public void accept(long line, @Nullable String[] values) {
        throw new IllegalStateException("line " + line + " passed: it is no reject");
    }

    @Override
    public void reject(long line, String column, String reason, List<String> fields) {
        List<String> row = new ArrayList<>(
                corrected && fields.size() == columns.size() + added.size()
                        ? fields.subList(0, columns.size())
                        : fields);
        row.add(String.valueOf(line));
        row.add(column);
        row.add(reason);
        try {
            printer().printRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes out what is listed; more may follow. Closing again does nothing. */
    @Override
    public void close() throws IOException {
        CSVPrinter open = printer;
        printer = null;
        if (open != null) {
            open.close(true);
        }
    }

    private CSVPrinter printer() throws IOException {
        CSVPrinter open = printer;
        if (open == null) {
            open = begun ? append() : begin();
            begun = true;
            printer = open;
        }
        return open;
    }

    private CSVPrinter begin() throws IOException {
        Files.createDirectories(path.getParent());
        Files.deleteIfExists(path);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        BufferedWriter text = writer();
        text.write(BOM);
        CSVPrinter first = new CSVPrinter(text, CSVFormat.RFC4180);
        List<String> heading = new ArrayList<>(columns);
        heading.addAll(added);
        first.printRecord(heading);
        return first;
    }

    private CSVPrinter append() throws IOException {
        return new CSVPrinter(writer(), CSVFormat.RFC4180);
    }

    private BufferedWriter writer() throws IOException {
        return Files.newBufferedWriter(path, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }
}
