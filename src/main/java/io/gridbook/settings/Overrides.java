package io.gridbook.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the overrides of the command line over what the files say. */
final class Overrides {
    /** The files whose settings a command line may change; their keys are told apart without the file's name. */
    private static final List<String> FILES = List.of("rules.yml", "worklist.yml", "revenue.yml");

    private final Map<String, Mapping> files;
    private final Faults faults;

    Overrides(Map<String, Mapping> files, Faults faults) {
        this.files = new TreeMap<>(files);
        this.faults = faults;
    }

    Map<String, Mapping> apply(List<String> options) {
        refuseKeysOfTwoFiles();
        for (String text : options) {
            OverrideOption option = OverrideOption.of(text, faults);
            if (option != null) {
                apply(option);
            }
        }
        return files;
    }

    private void apply(OverrideOption option) {
        for (String file : FILES) {
            Mapping old = files.get(file);
            Mapping changed = old == null ? null : option.in(old, faults);
            if (changed != null) {
                files.put(file, changed);
                return;
            }
        }
        faults.add(option.place(), refusal(option));
    }

    private String refusal(OverrideOption option) {
        String first = Keys.split(option.key()).get(0);
        for (Map.Entry<String, Mapping> file : files.entrySet()) {
            if (!FILES.contains(file.getKey()) && file.getValue().get(first) != null) {
                return "cannot be set on the command line; change it in " + file.getKey();
            }
        }
        List<String> known = new ArrayList<>();
        files.forEach((file, mapping) -> {
            if (FILES.contains(file)) {
                collect(mapping, "", known);
            }
        });
        return option.key() + " stands in none of " + String.join(", ", FILES) + Meant.by(option.key(), known);
    }

    private static void collect(Mapping mapping, String path, List<String> keys) {
        mapping.entries().forEach((key, value) -> {
            if (value instanceof Mapping inner) {
                collect(inner, Keys.join(path, key), keys);
            } else {
                keys.add(Keys.join(path, key));
            }
        });
    }

    private void refuseKeysOfTwoFiles() {
        Map<String, Place> seen = new HashMap<>();
        for (String file : FILES) {
            Mapping mapping = files.get(file);
            if (mapping == null) {
                continue;
            }
            mapping.entries().forEach((key, value) -> {
                Place before = seen.putIfAbsent(key, value.at());
                if (before != null) {
                    faults.add(value.at(), key + " stands at " + before + " too; keep it in one file");
                }
            });
        }
    }
}
