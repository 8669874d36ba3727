package io.gridbook.sample;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a drop while they are written: under another name until the last byte of all of them is there. */
final class DropFiles implements AutoCloseable {
    private final Path folder;
    private final FileSet set;
    private final List<FileChannel> channels = new ArrayList<>();
    private final long[] rows;
    private long bytes;

    DropFiles(Path folder, FileSet set) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.set = set;
        this.rows = new long[set.names.size()];
        try {
            for (int i = 0; i < rows.length; i++) {
                begin(i);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void begin(int file) throws IOException {
        channels.add(FileChannel.open(
                part(file), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
        byte[] heading = (set.headings.get(file) + "\n").getBytes(StandardCharsets.UTF_8);
        bytes += channels.get(file).write(ByteBuffer.wrap(heading));
    }

    void append(Pages pages) throws IOException {
        for (int i = 0; i < rows.length; i++) {
            CsvBytes file = pages.files.get(i);
            file.writeTo(channels.get(i));
            rows[i] += file.rows();
            bytes += file.size();
        }
    }

    void finish() throws IOException {
        closeAll();
        for (int i = 0; i < rows.length; i++) {
            Files.move(
                    part(i),
                    folder.resolve(set.names.get(i)),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Map<String, Long> rows() {
        Map<String, Long> counted = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            counted.put(set.names.get(i), rows[i]);
        }
        return counted;
    }

    long bytes() {
        return bytes;
    }

    /** What was not finished leaves nothing. */
    @Override
    public void close() throws IOException {
        closeAll();
        for (int i = 0; i < channels.size(); i++) {
            Files.deleteIfExists(part(i));
        }
    }

    private void closeAll() throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
    }

    private Path part(int index) {
        return folder.resolve("." + set.names.get(index) + ".part");
    }
}
