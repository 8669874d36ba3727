package io.gridbook.job;

import static io.gridbook.job.CanaryDrop.DAY;
import static io.gridbook.job.CanaryDrop.MARKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole nights with eight writers and a marker in every text of every grid: no file of a grid holds anything of another.
 * {@code -Dgridbook.canaries=100} says how many.
 */
class CanaryRunTests {
    private static final int NIGHTS = Integer.getInteger("gridbook.canaries", 2);
    /** Parts of a workbook that a grid's customers stand in; kinds of cases that must be among those that were looked at. */
    private static final int FEWEST = 5;

    private final TestDatabase database = TestDatabase.create();

    @Test
    void noPartOfAnyFileOfAGridHoldsAnythingOfAnother(@TempDir Path folder) throws IOException {
        CanaryDrop.in(folder.resolve("drop"));
        try (Program program = Program.on(
                database.url(),
                "postgres",
                "",
                folder.resolve("drop"),
                folder.resolve("reports"),
                Wiring.SHIPPED.jobs(JobsCopy.withPasswords(folder.resolve("jobs"))))) {
            for (int night = 1; night <= NIGHTS; night++) {
                assertThat(program.night(DAY).code()).isEqualTo(ExitCode.DONE);
                look(new LockedBooks(folder.resolve("home"), folder.resolve("reports/daily/" + DAY)), night);
            }
        }
    }

    private static void look(LockedBooks books, int night) throws IOException {
        Map<String, List<Path>> grids = books.byGrid();
        assertThat(grids).hasSize(6);
        for (Map.Entry<String, List<Path>> grid : grids.entrySet()) {
            for (Path book : grid.getValue()) {
                String of = "night " + night + ", " + book.getFileName();
                assertThat(markers(book.getFileName().toString())).as(of).isSubsetOf(grid.getKey());
                String sealed = new String(Files.readAllBytes(book), StandardCharsets.ISO_8859_1);
                assertThat(markers(sealed)).as(of).isEmpty();
                onlyOwn(
                        grid.getKey(),
                        of,
                        LockedBooks.parts(book, books.passwords(grid.getKey()).get(0)));
            }
        }
    }

    private static void onlyOwn(String grid, String of, Map<String, String> parts) {
        Map<String, Set<String>> found = new TreeMap<>();
        parts.forEach((part, text) -> {
            assertThat(markers(part)).as(of).isEmpty();
            if (!markers(text).isEmpty()) {
                found.put(part, markers(text));
            }
        });
        assertThat(found.values()).as("%s: %s", of, found).allMatch(Set.of(grid)::equals);
        assertThat(found).as(of).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private static Set<String> markers(String text) {
        return MARKER.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
