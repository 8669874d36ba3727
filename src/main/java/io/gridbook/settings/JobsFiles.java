package io.gridbook.settings;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the .yml files of a folder. */
final class JobsFiles {
    private JobsFiles() {}

    static Map<String, Mapping> read(Path folder, Faults faults) {
        if (!Files.isDirectory(folder)) {
            throw new StopException(
                    ExitCode.CONFIGURATION,
                    folder + " is not a folder; name the folder of the settings with --jobs DIR");
        }
        Map<String, Mapping> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> sorted = listed.sorted().toList();
            for (Path file : sorted) {
                String name = file.getFileName().toString();
                if (name.endsWith(".yml")) {
                    files.put(name, mapping(file, faults));
                } else if (name.endsWith(".yaml")) {
                    faults.add(Place.file(file.toString()), "is not read; settings files end in .yml, rename it");
                }
            }
        } catch (IOException e) {
            throw new StopException(ExitCode.CONFIGURATION, folder + " cannot be read: " + e, e);
        }
        return files;
    }

    private static Mapping mapping(Path file, Faults faults) {
        Place top = Place.file(file.toString());
        Value value = new YamlReader(file.toString(), true, faults).read(text(file, faults));
        if (value instanceof Mapping mapping) {
            return new Mapping(top, mapping.entries());
        }
        if (value != null && !value.isEmpty()) {
            faults.add(value.at(), "must be a group of keys, but is " + value.words());
        }
        return new Mapping(top, Map.of());
    }

    private static String text(Path file, Faults faults) {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            faults.add(Place.file(file.toString()), "is not UTF-8; save it as UTF-8 (" + e + ")");
        } catch (IOException e) {
            faults.add(Place.file(file.toString()), "cannot be read: " + e);
        }
        return "";
    }
}
