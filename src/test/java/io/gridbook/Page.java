package io.gridbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in Markdown, or one section of it. */
record Page(Path path, String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

    static Page read(Path path) {
        try {
            return new Page(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part under a title, up to the next title. */
    Page section(String title) {
        Pattern section =
                Pattern.compile("(?ms)^#+ `?" + Pattern.quote(title) + "`?(?=[ \\n])[^\\n]*\\n(.*?)(?=^#+ |\\z)");
        String found = section.matcher(withoutBlocks())
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " has no section " + title));
        return new Page(path, found);
    }

    List<String> titles() {
        return all(Pattern.compile("(?m)^#+ `?([^`\\n]+?)`?$"), withoutBlocks()).toList();
    }

    /** The rows of its tables without their headings, code marks taken off. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        boolean heading = true;
        for (String line : text.lines().toList()) {
            if (!line.startsWith("|")) {
                heading = true;
            } else if (line.matches("\\|[-| :]+\\|")) {
                heading = false;
            } else if (!heading) {
                rows.add(Stream.of(line.substring(1).split("\\|", -1))
                        .map(cell -> cell.replace("`", "").replace("**", "").strip())
                        .toList());
            }
        }
        return rows;
    }

    List<String> firstCells() {
        return rows().stream().map(row -> row.get(0)).toList();
    }

    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(match -> match.group(1).equals(language))
                .map(match -> match.group(2))
                .toList();
    }

    /** The lines of shell blocks that run the program. */
    List<String> commandLines() {
        return blocks("sh").stream()
                .flatMap(block -> block.replace("\\\n", " ").lines())
                .filter(line -> line.contains("gridbook.jar"))
                .toList();
    }

    /** Options that stand between code marks in running text. */
    Set<String> namedOptions() {
        return all(Pattern.compile("`(--[a-z-]+)[^`]*`"), withoutBlocks())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of this repository that it links to. */
    List<Path> links() {
        return all(LINK, withoutBlocks())
                .filter(link -> !link.contains("://"))
                .map(path.toAbsolutePath()::resolveSibling)
                .toList();
    }

    private String withoutBlocks() {
        return BLOCK.matcher(text).replaceAll("");
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
