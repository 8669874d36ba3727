package io.gridbook.settings;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which parts of a file some package has asked for; the rest is misspelt, or left over. */
final class BoundPaths {
    private final Set<String> paths = new TreeSet<>();

    void add(String path) {
        paths.add(path);
    }

    void refuseOthers(Mapping mapping, Faults faults) {
        if (!paths.contains("")) {
            refuseOthers(mapping, "", faults);
        }
    }

    private void refuseOthers(Mapping mapping, String path, Faults faults) {
        mapping.entries().forEach((key, value) -> {
            String here = Keys.join(path, key);
            if (paths.contains(here)) {
                return;
            }
            boolean above = paths.stream().anyMatch(bound -> bound.startsWith(here + "."));
            if (above && value instanceof Mapping inner) {
                refuseOthers(inner, here, faults);
            } else if (!above) {
                faults.add(value.at(), here + " is not a setting" + Meant.by(key, knownAt(path)));
            }
        });
    }

    /** The keys that are known directly under a path. */
    private Set<String> knownAt(String path) {
        String stem = path.isEmpty() ? "" : path + ".";
        return paths.stream()
                .filter(bound -> bound.startsWith(stem))
                .map(bound -> Keys.split(bound.substring(stem.length())).get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
