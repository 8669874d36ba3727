package io.gridbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The collector's log of one process. */
record HeapLog(Path path) {
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    String option() {
        return "-Xlog:gc:file=" + path.toAbsolutePath() + "::filecount=0";
    }

    /** Megabytes that were used before the fullest collection; 0 where there was none. */
    int peak() throws IOException {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.map(COLLECTION::matcher)
                    .filter(Matcher::find)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
