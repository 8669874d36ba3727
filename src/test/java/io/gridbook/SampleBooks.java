package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.cli.CommandLineProgram;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workbooks of the second night of sample-data as the program publishes them, in both languages. */
final class SampleBooks {
    /** Arrears of both nights come to a notice, so that there are slips too. */
    private static final String NOTICES = "rules.arrears.notice-after-days=1";

    private SampleBooks() {}

    /** The workbooks by language. */
    static Map<String, List<Path>> publish(Path folder) throws IOException {
        Map<String, List<Path>> books = new LinkedHashMap<>();
        for (String language : List.of("zh-CN", "en")) {
            Path reports = folder.resolve("reports-" + language);
            for (String night : List.of("2026-10-29", "2026-10-30")) {
                run(
                        "nightly",
                        "--date",
                        night,
                        "--set",
                        NOTICES,
                        "--locale",
                        language,
                        "--home",
                        folder.resolve("home-" + language) + "",
                        "--reports",
                        reports + "");
            }
            books.put(language, booksIn(reports.resolve("daily/2026-10-30")));
        }
        return books;
    }

    private static void run(String... arguments) {
        assertThat(CommandLineProgram.run(arguments, GridbookApplication.class)).isZero();
    }

    private static List<Path> booksIn(Path set) throws IOException {
        try (Stream<Path> files = Files.walk(set, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> books = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            assertThat(books)
                    .as("work lists of six grids, a summary for each of two areas, and slips")
                    .hasSizeGreaterThan(8);
            return books;
        }
    }
}
