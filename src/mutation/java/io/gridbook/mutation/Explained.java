package io.gridbook.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The mutants that src/docs/mutation.md explains: the rows of its tables with class, method, mutator and place in front. */
final class Explained {
    private static final Path PAGE = Path.of("src", "docs", "mutation.md");
    private static final int CELLS = 6;

    private final Set<String> keys;

    private Explained(Set<String> keys) {
        this.keys = keys;
    }

    static Explained read() {
        try {
            return new Explained(Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(Explained::key)
                    .collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(Mutant mutant) {
        return keys.contains(mutant.key());
    }

    /** What is explained of the classes of these mutants though a test notices it now, or it is gone. */
    Set<String> idle(List<Mutant> mutants) {
        Set<String> types = mutants.stream().map(Mutant::type).collect(Collectors.toSet());
        Set<String> idle = keys.stream()
                .filter(key -> types.contains(key.substring(0, key.indexOf(' '))))
                .collect(Collectors.toCollection(TreeSet::new));
        mutants.stream().filter(each -> !each.noticed()).map(Mutant::key).forEach(idle::remove);
        return idle;
    }

    private static String key(String row) {
        String[] cells = row.replace("`", "").split(" *\\| *", -1);
        if (cells.length != CELLS + 2 || cells[CELLS].isBlank()) {
            throw new IllegalStateException("A row of " + PAGE + " needs six cells, none of them empty: " + row);
        }
        return String.join(" ", cells[1], cells[2], cells[3], cells[4]);
    }
}
