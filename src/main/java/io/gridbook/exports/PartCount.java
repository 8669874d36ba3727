package io.gridbook.exports;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether all parts of a period are there or were loaded before; corrected rejects are none of them. */
final class PartCount {
    private final LoadedParts loaded;

    PartCount(LoadedParts loaded) {
        this.loaded = loaded;
    }

    /** Why files of one period that have arrived must wait, or null where none need. */
    @Nullable
    String missing(List<DropFile> files) {
        DropFile first = files.get(0);
        OptionalInt needed = files.stream()
                .map(file -> file.form().parts())
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max();
        Set<String> there = new TreeSet<>(loaded.of(first.kind(), first.period()));
        files.stream().filter(file -> !file.correction()).map(DropFile::part).forEach(there::add);
        if (there.size() >= needed.orElse(0)) {
            return null;
        }
        Set<String> absent = new TreeSet<>(loaded.before(first.kind(), first.period()));
        absent.removeAll(there);
        return "%d of %d parts of %s %s are there (%s)%s"
                .formatted(
                        there.size(),
                        needed.orElse(0),
                        first.kind().id(),
                        first.kind().cycle().show(first.period()),
                        String.join(", ", there),
                        absent.isEmpty() ? "" : "; the period before also had " + String.join(", ", absent));
    }
}
