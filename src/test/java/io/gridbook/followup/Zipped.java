package io.gridbook.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, to be made hostile by hand. */
final class Zipped {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Zipped of(Path workbook) {
        Zipped zipped = new Zipped();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zipped.parts.put(entry.getName(), zip.readAllBytes());
            }
            return zipped;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Zipped put(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Zipped put(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Zipped edit(String name, UnaryOperator<String> change) {
        return put(name, change.apply(text(name)));
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    Zipped rename(String from, String to) {
        parts.put(to, parts.remove(from));
        return this;
    }

    Path save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                write(out);
            }
            return FilledIn.still(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    /** Adds a part of so many equal bytes without holding them. */
    Path saveWithFill(Path file, String name, long bytes) {
        try {
            Files.createDirectories(file.getParent());
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
                zip.putNextEntry(new ZipEntry(name));
                byte[] block = new byte[1 << 16];
                for (long left = bytes; left > 0; left -= block.length) {
                    zip.write(block);
                }
            }
            return FilledIn.still(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
