package io.gridbook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Files of the sample data in a folder of their own, to be broken. */
record SampleDrop(Path path) {
    /** The sample files whose name fits, and nothing else. */
    static SampleDrop of(Path path, String names) {
        try (Stream<Path> exports = Files.list(Path.of("sample-data/exports"))) {
            Files.createDirectories(path);
            empty(path);
            for (Path file : exports.filter(
                            each -> String.valueOf(each.getFileName()).matches(names))
                    .toList()) {
                Files.copy(file, path.resolve(String.valueOf(file.getFileName())));
            }
            return new SampleDrop(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path path) throws IOException {
        try (Stream<Path> old = Files.list(path)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    SampleDrop edit(String name, UnaryOperator<String> change) {
        return put(name, change.apply(text(name)));
    }

    /** Changes one line, from 1. */
    SampleDrop line(String name, int number, UnaryOperator<String> change) {
        String[] lines = text(name).split("\n", -1);
        lines[number - 1] = change.apply(lines[number - 1]);
        return put(name, String.join("\n", lines));
    }

    SampleDrop put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleDrop put(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a file look as if it had been written a day before. */
    SampleDrop aged(String name) {
        try {
            Path file = path.resolve(name);
            FileTime written = Files.getLastModifiedTime(file);
            Files.setLastModifiedTime(file, FileTime.from(written.toInstant().minus(Duration.ofDays(1))));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts other bytes under another name. */
    SampleDrop swap(String name, String other, byte[] bytes) {
        remove(name);
        return put(other, bytes);
    }

    SampleDrop remove(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines it has below its heading. */
    long rows(String name) {
        return text(name).lines().count() - 1;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
