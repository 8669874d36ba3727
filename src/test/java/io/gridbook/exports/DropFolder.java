package io.gridbook.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** A drop in a temporary folder, filled file by file. */
record DropFolder(Path path) {
    DropFile put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    DropFile put(String name, byte[] bytes) {
        write(name, bytes);
        return file(name);
    }

    void write(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void control(String name, String text) {
        write(name + ".chk", text.getBytes(StandardCharsets.UTF_8));
    }

    DropFile file(String name) {
        return file(name, ExportsProperties.canonical());
    }

    DropFile file(String name, ExportsProperties properties) {
        return Drop.scan(path, properties).files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Puts a file and reads it with the shipped limits. */
    ReadRows read(String name, String text) {
        return read(put(name, text));
    }

    static ReadRows read(DropFile file) {
        ReadRows rows = new ReadRows();
        Judgement judgement = new FileJudge(Acceptance.NONE).judge(file);
        rows.counts = new RowReader(Acceptance.NONE).read(file, judgement, rows);
        return rows;
    }

    /** Puts a file and reads it with room for rejects. */
    ReadRows tolerant(String name, String text) {
        put(name, text);
        return read(file(name, TestExports.rejecting(BigDecimal.ONE)));
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
