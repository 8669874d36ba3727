package io.gridbook.exports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Of files that are the same part, those with the highest resend number. */
final class Resends {
    private Resends() {}

    static List<DropFile> newest(List<DropFile> files, List<Ignored> ignored) {
        Map<String, DropFile> highest = new TreeMap<>();
        files.forEach(file -> highest.merge(key(file), file, (a, b) -> b.resend() > a.resend() ? b : a));
        return files.stream()
                .filter(file -> {
                    DropFile newest = highest.getOrDefault(key(file), file);
                    boolean older = file.resend() < newest.resend();
                    if (older) {
                        ignored.add(new Ignored(file.name(), "sent again as " + Names.shown(newest.name())));
                    }
                    return !older;
                })
                .toList();
    }

    private static String key(DropFile file) {
        return file.kind() + " " + file.period() + " " + file.part();
    }
}
