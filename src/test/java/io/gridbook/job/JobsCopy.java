package io.gridbook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The settings that ship, with one of them changed. */
final class JobsCopy {
    private JobsCopy() {}

    /** With keys for the canonical form of one export. */
    static Path withForm(Path folder, String export, String keys) {
        String form = "- file: \"%s_{period}[_{part}].csv[.gz]\"\n".formatted(export);
        return with(folder, "exports.yml", form, form + keys.indent(8));
    }

    /** With passwords for workbooks, of which eight are written side by side. */
    static Path withPasswords(Path folder) {
        with(folder, "delivery.yml", "passwords: false", "passwords: true");
        return change(folder.resolve("worklist.yml"), "writers: 0 ", "writers: 8 ");
    }

    private static Path with(Path folder, String name, String shipped, String changed) {
        try (Stream<Path> files = Files.list(Path.of("jobs"))) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
            return change(folder.resolve(name), shipped, changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path change(Path file, String shipped, String changed) {
        try {
            String text = Files.readString(file);
            if (!text.contains(shipped)) {
                throw new AssertionError(file + " has no " + shipped);
            }
            Files.writeString(file, text.replace(shipped, changed));
            return Objects.requireNonNull(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
