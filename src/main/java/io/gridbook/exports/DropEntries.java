package io.gridbook.exports;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies in the folder of a drop: the regular files by name, and what is none, which is never opened. */
record DropEntries(Map<String, Path> regular, List<Ignored> others) {
    private static final Pattern TEMPORARY = Pattern.compile("(\\.|~\\$).*|.*(\\.(part|partial|filepart|tmp|temp)|~)");

    static DropEntries list(Path dir) {
        Map<String, Path> regular = new TreeMap<>();
        List<Ignored> others = new ArrayList<>();
        for (Path path : paths(dir)) {
            String name = String.valueOf(path.getFileName());
            String why = why(path, name);
            if (why == null) {
                regular.put(name, path);
            } else {
                others.add(new Ignored(name, why));
            }
        }
        return new DropEntries(regular, others);
    }

    private static @Nullable String why(Path path, String name) {
        if (Files.isSymbolicLink(path)) {
            return "a link, which is not followed";
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return "a folder";
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return "not a regular file";
        }
        return TEMPORARY.matcher(name.toLowerCase(Locale.ROOT)).matches()
                ? "the name of a file that is being transferred or edited"
                : null;
    }

    private static List<Path> paths(Path dir) {
        try (Stream<Path> paths = Files.list(dir)) {
            return paths.toList();
        } catch (IOException e) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "The drop %s cannot be listed (%s). Name the folder of the exports with --drop DIR"
                            .formatted(dir, e.getClass().getSimpleName()),
                    e);
        }
    }
}
