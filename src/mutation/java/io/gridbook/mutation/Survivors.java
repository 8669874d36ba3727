package io.gridbook.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Mutants that no test noticed, as rows of src/docs/mutation.md whose last cell is still to be written. */
final class Survivors {
    private Survivors() {}

    static List<String> rows(List<Mutant> mutants, Explained explained) {
        return mutants.stream()
                .filter(each -> !each.noticed() && !explained.has(each))
                .map(Survivors::row)
                .toList();
    }

    private static String row(Mutant mutant) {
        return "| `%s` | `%s` | `%s` | %d | `%s` | %s"
                .formatted(
                        mutant.type(),
                        mutant.method(),
                        mutant.mutator(),
                        mutant.place(),
                        line(mutant).replace("|", "\\|"),
                        mutant.what());
    }

    private static String line(Mutant mutant) {
        Path source = Path.of("src/main/java/io/gridbook")
                .resolve(mutant.type().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
        try {
            return Files.readAllLines(source).get(mutant.line() - 1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
