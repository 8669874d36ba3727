package io.gridbook.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The operators' settings: the files under {@code jobs/}, with the overrides of the command line over them. Faults of
 * the settings stop with all that are known so far, one a line, each with its file and line.
 */
public final class JobsFolder {
    private final Path folder;
    private final Map<String, Mapping> files;
    private final Map<String, Mapping> written;
    private final Map<String, BoundPaths> bound = new HashMap<>();
    private final Faults faults = new Faults();

    private JobsFolder(Path folder, Map<String, Mapping> files, Map<String, Mapping> written) {
        this.folder = folder;
        this.files = files;
        this.written = written;
    }

    /**
     * Reads all files of the folder.
     *
     * @param overrides {@code key=value} each, for settings of rules.yml, worklist.yml and revenue.yml
     */
    public static JobsFolder read(Path folder, List<String> overrides) {
        Faults faults = new Faults();
        Map<String, Mapping> files = JobsFiles.read(folder, faults);
        faults.stopIfAny();
        Map<String, Mapping> inForce = new Overrides(files, faults).apply(overrides);
        faults.stopIfAny();
        return new JobsFolder(folder, inForce, files);
    }

    /**
     * A part of a file as a record, whose components are its keys; a component that is {@code @Nullable} may be absent.
     * An {@link IllegalArgumentException} of the record's constructor counts as a fault of the settings.
     *
     * @param path of keys, such as {@code rules.spend-drop}; empty for the whole file
     */
    public synchronized <T extends Record> T bind(String file, String path, Class<T> type) {
        T value = lookUp(file, path, type);
        faults.stopIfAny();
        if (value == null) {
            throw new IllegalStateException(file + " " + path + " has neither a value nor a fault");
        }
        return value;
    }

    /** As {@link #bind}, but its faults wait for {@link #refuseUnboundKeys}, so that those of all parts come at once. */
    public synchronized <T extends Record> Setting<T> expect(String file, String path, Class<T> type) {
        return new Setting<>(lookUp(file, path, type));
    }

    /** Once all parts are bound: refuses what is wrong with the expected ones, and the keys that nobody asked for. */
    public synchronized void refuseUnboundKeys() {
        files.forEach((file, mapping) ->
                bound.computeIfAbsent(file, any -> new BoundPaths()).refuseOthers(mapping, faults));
        faults.stopIfAny();
    }

    /** The settings in force, by file and path. */
    public SortedMap<String, String> effective() {
        return Canonical.flat(files);
    }

    /** SHA-256 of the settings in force; comments, order and style of the files do not count. */
    public String hash() {
        return Canonical.hash(files);
    }

    /** As {@link #hash()}, of the files without the overrides. */
    public String hashOfFiles() {
        return Canonical.hash(written);
    }

    /** The settings, by file and path, that are others than in the files. */
    public SortedSet<String> overridden() {
        SortedMap<String, String> before = Canonical.flat(written);
        SortedMap<String, String> now = effective();
        SortedSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(path -> Objects.equals(before.get(path), now.get(path)));
        return changed;
    }

    private <T extends Record> @Nullable T lookUp(String file, String path, Class<T> type) {
        bound.computeIfAbsent(file, any -> new BoundPaths()).add(path);
        Value value = files.get(file);
        if (value == null) {
            faults.add(Place.file(folder.resolve(file).toString()), "is missing; take it from the distribution");
            return null;
        }
        for (String key : Keys.split(path)) {
            Value inner = value instanceof Mapping mapping ? mapping.get(key) : null;
            if (inner == null) {
                faults.add(value.at(), path + " is missing; write it here");
                return null;
            }
            value = inner;
        }
        if (value instanceof Mapping mapping) {
            return new RecordBinder(faults, new ValueBinder(faults)).bind(mapping, path, type);
        }
        faults.add(value.at(), path + " must be a group of keys, but is " + value.words());
        return null;
    }
}
