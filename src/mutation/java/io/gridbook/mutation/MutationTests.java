package io.gridbook.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mutant is noticed by the tests of its class, or src/docs/mutation.md says why it need not be. */
@Tag("mutation")
class MutationTests {
    private static final String ALL = ".*";

    private final OwnTests own = new OwnTests();
    private final Explained explained = Explained.read();

    /** All parts, or those of {@code -Dmutation.parts=rules,checks}. */
    static Stream<Part> parts() {
        String wanted = System.getProperty("mutation.parts", "");
        return Stream.of(Part.values())
                .filter(part -> wanted.isEmpty()
                        || List.of(wanted.split(",")).contains(part.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noMutantSurvivesUnexplained(Part part) {
        Set<String> classes = part.classes(own.classes());
        String wanted = System.getProperty("mutation.classes", ALL);
        classes.removeIf(each -> !each.matches("io\\.gridbook\\.(" + wanted + ")"));
        List<Mutant> mutants = new Pitest(own, Path.of("target", "mutation", part.name())).run(classes);
        Figures.print(mutants, explained);
        assertThat(Survivors.rows(mutants, explained))
                .as("mutants that no test notices, to be tested or explained in src/docs/mutation.md")
                .isEmpty();
        assertThat(explained.idle(mutants))
                .as("explained in src/docs/mutation.md, but noticed or gone")
                .isEmpty();
    }
}
