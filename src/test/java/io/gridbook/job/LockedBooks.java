package io.gridbook.job;

import io.gridbook.workbook.LockedWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The workbooks of a published day, and the passwords that lie under the home. */
record LockedBooks(Path home, Path set) {
    private static final int MOST = 10 << 20;

    /** The workbooks of each grid, by its code, with which their names begin. */
    List<Path> of(String grid) {
        return Objects.requireNonNull(byGrid().get(grid), () -> "no workbook of grid " + grid);
    }

    Map<String, List<Path>> byGrid() {
        try (Stream<Path> walk = Files.walk(set.toRealPath())) {
            Map<String, List<Path>> grids = new TreeMap<>();
            walk.filter(file -> file.getFileName().toString().matches("G\\d{6}.*\\.xlsx"))
                    .sorted()
                    .forEach(file -> grids.merge(
                            file.getFileName().toString().substring(0, 7), List.of(file), LockedBooks::both));
            return grids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> both(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The passwords of a grid, the one in force first. */
    List<String> passwords(String grid) {
        try (Stream<String> lines = Files.lines(home.resolve("passwords"))) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(line -> line[0].equals(grid))
                    .map(line -> line[2])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it opens. */
    static boolean opens(Path book, String password) {
        return parts(book, password).size() > 0;
    }

    /** The parts of a workbook by name, as text; none where it has another password. */
    static Map<String, String> parts(Path book, String password) {
        Map<String, String> parts = new LinkedHashMap<>();
        try {
            byte[] plain =
                    LockedWorkbook.open(book, password.toCharArray(), MOST).orElse(new byte[0]);
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(plain))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Arrays.fill(plain, (byte) 0);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
