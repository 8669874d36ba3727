package io.gridbook.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where lists come back: files that lie still are taken, all others are left alone. */
final class Inbox {
    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xlsb", "xls", "xltx", "xltm", "ods", "et");

    private final Path folder;
    private final Clock clock;
    private final Duration settle;

    /** @param settle for which a file must not have changed */
    Inbox(Path folder, Clock clock, Duration settle) {
        this.folder = folder;
        this.clock = clock;
        this.settle = settle;
    }

    /** The files to be read, by name, and how many others are on their way. */
    record Found(List<InboxFile> files, int waiting) {}

    /** Files that were just written are looked at twice. */
    Found find() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            return new Found(List.of(), 0);
        }
        List<InboxFile> seen = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Inbox::isList).sorted().toList()) {
                seen.add(InboxFile.of(file));
            }
        }
        seen.removeIf(file -> !file.stamp().regular());
        Instant now = clock.instant();
        if (seen.stream().anyMatch(file -> file.stamp().modified().plus(settle).isAfter(now))) {
            Thread.sleep(settle.toMillis());
        }
        List<InboxFile> still = new ArrayList<>();
        for (InboxFile file : seen) {
            if (file.stamp().bytes() > 0 && file.unchanged()) {
                still.add(file);
            }
        }
        return new Found(still, seen.size() - still.size());
    }

    /** By its name; ~$ and a dot begin the names of files that programs keep beside an open one. */
    private static boolean isList(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && !name.startsWith("~$") && !name.startsWith(".");
    }
}
