package io.gridbook.settings;

import io.gridbook.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Settings in one form, whatever the order of keys, the comments and the style of the files. */
final class Canonical {
    private Canonical() {}

    /** Every value by its path, such as {@code rules.yml:rules.spend-drop.percent}; a list's entries have a number. */
    static SortedMap<String, String> flat(Map<String, Mapping> files) {
        SortedMap<String, String> values = new TreeMap<>();
        files.forEach((file, mapping) -> flatten(file + ":", mapping, values));
        return values;
    }

    static String hash(Map<String, Mapping> files) {
        MessageDigest digest = Sha256.digest();
        new TreeMap<>(files).forEach((file, mapping) -> {
            add(digest, 'F', file);
            add(digest, mapping);
        });
        return Sha256.hex(digest);
    }

    private static void flatten(String path, Value value, Map<String, String> values) {
        if (value instanceof Mapping mapping) {
            String stem = path.endsWith(":") ? path : path + ".";
            mapping.entries().forEach((key, inner) -> flatten(stem + key, inner, values));
        } else if (value instanceof Items items) {
            int n = 0;
            for (Value item : items.values()) {
                flatten(path + "[" + n++ + "]", item, values);
            }
        } else if (value instanceof Scalar scalar) {
            values.put(path, scalar.text());
        }
    }

    /** Each part with its kind and length before it, so that no two settings are the same bytes. */
    private static void add(MessageDigest digest, Value value) {
        if (value instanceof Mapping mapping) {
            add(digest, 'M', String.valueOf(mapping.entries().size()));
            new TreeMap<>(mapping.entries()).forEach((key, inner) -> {
                add(digest, 'K', key);
                add(digest, inner);
            });
        } else if (value instanceof Items items) {
            add(digest, 'L', String.valueOf(items.values().size()));
            items.values().forEach(item -> add(digest, item));
        } else if (value instanceof Scalar scalar) {
            add(digest, scalar.blank() ? 'N' : 'S', scalar.text());
        }
    }

    private static void add(MessageDigest digest, char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((kind + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
