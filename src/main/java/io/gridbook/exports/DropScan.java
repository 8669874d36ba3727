package io.gridbook.exports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists a drop: exports that have arrived, exports that have not, and all else. */
final class DropScan {
    private final ExportsProperties properties;
    private final List<FilePattern> patterns = new ArrayList<>();
    private final Completeness completeness;
    private final PartCount parts;

    DropScan(ExportsProperties properties, Arrival arrival) {
        this.properties = properties;
        for (ExportKind kind : ExportKind.values()) {
            properties.forms(kind).forEach(form -> patterns.add(new FilePattern(kind, form)));
        }
        completeness = new Completeness(arrival.now());
        parts = new PartCount(arrival.loaded());
    }

    Drop scan(Path dir) {
        DropEntries entries = DropEntries.list(dir);
        List<Ignored> ignored = new ArrayList<>(entries.others());
        List<DropFile> exports = entries.regular().values().stream()
                .flatMap(path -> match(path, entries.regular(), ignored).stream())
                .sorted(DropFile.ORDER)
                .toList();
        Set<String> told = ignored.stream().map(Ignored::name).collect(Collectors.toSet());
        unknown(exports, entries.regular()).stream()
                .filter(each -> !told.contains(each.name()))
                .forEach(ignored::add);
        List<Waiting> waiting = new ArrayList<>();
        List<DropFile> arrived = arrived(Resends.newest(exports, ignored), waiting);
        ignored.sort(Comparator.comparing(Ignored::name));
        return new Drop(arrived, List.copyOf(waiting), List.copyOf(ignored));
    }

    private Optional<DropFile> match(Path path, Map<String, Path> regular, List<Ignored> ignored) {
        return patterns.stream()
                .flatMap(pattern -> pattern.match(path, regular).stream())
                .findFirst()
                .flatMap(file -> corrected(file, ignored));
    }

    /** The file itself, or read as corrected rejects where it is that; its form may be another than its name says. */
    private Optional<DropFile> corrected(DropFile file, List<Ignored> ignored) {
        Optional<String> form = Corrections.formOf(file);
        if (form.isEmpty()) {
            return Optional.of(file);
        }
        Optional<DropFile> corrected = properties.forms(file.kind()).stream()
                .filter(each -> each.file().equals(form.get()))
                .findFirst()
                .map(file::asCorrection);
        if (corrected.isEmpty()) {
            ignored.add(new Ignored(
                    file.name(),
                    "corrected rejects of the form %s, which %s do not have in jobs/exports.yml"
                            .formatted(Names.shown(form.get()), file.kind().id())));
        }
        return corrected;
    }

    /** What is neither an export nor the control file of one. */
    private static List<Ignored> unknown(List<DropFile> exports, Map<String, Path> regular) {
        Map<String, Path> rest = new TreeMap<>(regular);
        for (DropFile file : exports) {
            rest.remove(file.name());
            Path control = file.control();
            if (control != null) {
                rest.remove(String.valueOf(control.getFileName()));
            }
        }
        return rest.keySet().stream()
                .map(name -> new Ignored(
                        name,
                        ControlForm.named(name)
                                ? "a control file, and the file that it would be of is not there or has none"
                                : "no export by its name"))
                .toList();
    }

    private List<DropFile> arrived(List<DropFile> files, List<Waiting> waiting) {
        Map<String, List<DropFile>> periods = files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.kind() + " " + file.period(), LinkedHashMap::new, Collectors.toList()));
        List<DropFile> arrived = new ArrayList<>();
        periods.values().forEach(period -> arrived.addAll(whole(period, waiting)));
        return List.copyOf(arrived);
    }

    /** The files of a period, or none of them: a period is read when all of it that is in the drop is complete. */
    private List<DropFile> whole(List<DropFile> files, List<Waiting> waiting) {
        Map<DropFile, @Nullable String> missing = new LinkedHashMap<>();
        files.forEach(file -> missing.put(file, completeness.missing(file)));
        List<DropFile> complete =
                files.stream().filter(file -> missing.get(file) == null).toList();
        if (complete.size() < files.size()) {
            files.forEach(file -> {
                String why = missing.get(file);
                waiting.add(new Waiting(file, why == null ? "other parts of its period are not complete" : why));
            });
            return List.of();
        }
        String why = parts.missing(complete);
        if (why != null) {
            complete.forEach(file -> waiting.add(new Waiting(file, why)));
            return List.of();
        }
        return complete;
    }
}
