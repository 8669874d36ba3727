package io.gridbook.exports;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lists a drop and tells exports from other files by their names. */
final class DropScan {
    private static final String CONTROL = ".chk";

    private final List<FilePattern> patterns = new ArrayList<>();

    DropScan(ExportsProperties properties) {
        for (ExportKind kind : ExportKind.values()) {
            properties.forms(kind).forEach(form -> patterns.add(new FilePattern(kind, form)));
        }
    }

    Drop scan(Path dir) {
        Map<String, Path> regular = new TreeMap<>();
        List<String> ignored = new ArrayList<>();
        for (Path path : list(dir)) {
            String name = String.valueOf(path.getFileName());
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                regular.put(name, path);
            } else {
                ignored.add(name);
            }
        }
        List<DropFile> files = new ArrayList<>();
        regular.values().forEach(path -> match(path, regular, files));
        files.sort(DropFile.ORDER);
        for (DropFile file : files) {
            regular.remove(file.name());
            regular.remove(file.name() + CONTROL);
        }
        ignored.addAll(regular.keySet());
        ignored.sort(null);
        return new Drop(List.copyOf(files), List.copyOf(ignored));
    }

    private void match(Path path, Map<String, Path> regular, List<DropFile> files) {
        patterns.stream()
                .flatMap(pattern -> pattern.match(path, regular.get(path.getFileName() + CONTROL)).stream())
                .findFirst()
                .ifPresent(files::add);
    }

    private static List<Path> list(Path dir) {
        try (Stream<Path> paths = Files.list(dir)) {
            return paths.toList();
        } catch (IOException e) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "The drop %s cannot be listed (%s). Name the folder of the exports with --drop DIR"
                            .formatted(dir, e.getClass().getSimpleName()),
                    e);
        }
    }
}
