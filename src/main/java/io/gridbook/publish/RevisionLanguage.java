package io.gridbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The language that a published revision is written in, by its run report. */
final class RevisionLanguage {
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([A-Za-z-]+)\">");

    /** It stands in the second line. */
    private static final int LINES = 5;

    private RevisionLanguage() {}

    /** As a language tag; empty where the report does not say, or is not there. */
    static String of(Path revision) throws IOException {
        Path report = revision.resolve("run.html");
        if (!Files.exists(report)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(report)) {
            return lines.limit(LINES)
                    .map(LANGUAGE::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse("");
        }
    }
}
