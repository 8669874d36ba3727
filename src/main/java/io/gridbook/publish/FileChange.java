package io.gridbook.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many rows of a data file were added, are gone, or have other figures. */
public record FileChange(String file, long added, long gone, long changed) {
    /** Whether both files hold the same. */
    public boolean none() {
        return added + gone + changed == 0;
    }

    /** Both are in the order of their first columns, so that neither has to be held whole. */
    static FileChange between(Path before, Path now, String name, int keys) throws IOException {
        if (Files.mismatch(before, now) < 0) {
            return new FileChange(name, 0, 0, 0);
        }
        long added = 0;
        long gone = 0;
        long changed = 0;
        try (CsvReader then = new CsvReader(before);
                CsvReader later = new CsvReader(now)) {
            // the headings
            then.line();
            later.line();
            List<String> was = then.line();
            List<String> is = later.line();
            while (was != null || is != null) {
                int order = order(was, is, keys);
                gone += order < 0 ? 1 : 0;
                added += order > 0 ? 1 : 0;
                changed += order == 0 && !Objects.equals(was, is) ? 1 : 0;
                was = order <= 0 ? then.line() : was;
                is = order >= 0 ? later.line() : is;
            }
        }
        return new FileChange(name, added, gone, changed);
    }

    /** An end comes after all rows. */
    private static int order(@Nullable List<String> was, @Nullable List<String> is, int keys) {
        if (was == null || is == null) {
            return was == null ? 1 : -1;
        }
        for (int i = 0; i < keys; i++) {
            int order = Arrays.compareUnsigned(bytes(was, i), bytes(is, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static byte[] bytes(List<String> fields, int index) {
        return fields.get(index).getBytes(StandardCharsets.UTF_8);
    }
}
