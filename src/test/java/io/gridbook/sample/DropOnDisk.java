package io.gridbook.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A drop as it lies in a folder, one day and one month at a time. */
record DropOnDisk(Path folder) {
    List<Row> rows(String export, String period) {
        try {
            return CsvText.read(folder.resolve(export + "_" + period + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The periods that an export has files for, oldest first. */
    List<String> periods(String export) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(export + "_"))
                    .map(name -> name.substring(export.length() + 1, name.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
