package io.gridbook;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of an npm package that tests use; a test that needs it says so where it is not installed. */
public record NpmPackage(Path folder) {
    private static final Path MODULES = Path.of("src/test/npm/node_modules");
    private static final String SOURCE = "npm install --prefix src/test/npm --ignore-scripts --no-save";

    /** An installed package; the test is skipped where it is missing. */
    public static NpmPackage of(String name) {
        Path folder = MODULES.resolve(name);
        boolean there = Files.isDirectory(folder);
        if (!there) {
            System.out.printf("skipped: %s is not installed (%s)%n", folder, SOURCE);
        }
        assumeThat(there).as("%s is installed (%s)", folder, SOURCE).isTrue();
        return new NpmPackage(folder);
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Files below a folder whose names end so, by name. */
    public List<Path> files(String below, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
