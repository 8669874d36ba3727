package io.gridbook.settings;

import java.util.List;

/** Paths of keys, joined by dots; the empty path is the whole file. */
final class Keys {
    private Keys() {}

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + (key.startsWith("[") ? "" : ".") + key;
    }

    static List<String> split(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("\\.", -1));
    }
}
