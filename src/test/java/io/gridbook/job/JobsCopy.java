package io.gridbook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The settings that ship, with one of them changed. */
final class JobsCopy {
    private JobsCopy() {}

    /** With keys for the canonical form of one export. */
    static Path withForm(Path folder, String export, String keys) {
        String form = "- file: \"%s_{period}[_{part}].csv[.gz]\"\n".formatted(export);
        return with(folder, form, form + keys.indent(8));
    }

    private static Path with(Path folder, String shipped, String changed) {
        try (Stream<Path> files = Files.list(Path.of("jobs"))) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
            Path exports = folder.resolve("exports.yml");
            String text = Files.readString(exports);
            if (!text.contains(shipped)) {
                throw new AssertionError("exports.yml has no " + shipped);
            }
            Files.writeString(exports, text.replace(shipped, changed));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
