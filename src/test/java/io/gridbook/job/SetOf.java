package io.gridbook.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Data files and workbooks of a published day, by path. */
final class SetOf {
    private SetOf() {}

    static Map<String, Integer> files(Path reports, String day) {
        Path link = reports.resolve("daily").resolve(day);
        Map<String, Integer> files = new TreeMap<>();
        if (!Files.exists(link)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(link.toRealPath())) {
            for (Path file : walk.filter(each -> each.toString().matches(".*\\.(csv|xlsx)"))
                    .toList()) {
                files.put(link.toRealPath().relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
