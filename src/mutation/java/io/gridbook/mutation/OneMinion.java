package io.gridbook.mutation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/** All mutants go through one JVM, because a JVM that has seen a few nights is several times as fast as a new one. */
public final class OneMinion implements MutationGrouperFactory {
    @Override
    public MutationGrouper makeFactory(Properties properties, CodeSource code, int threads, int unitSize) {
        return OneMinion::inOne;
    }

    @Override
    public String description() {
        return "One JVM for all mutants";
    }

    private static List<List<MutationDetails>> inOne(
            Collection<ClassName> classes, Collection<MutationDetails> mutants) {
        return List.of(mutants.stream()
                .sorted(Comparator.comparing(MutationDetails::getId))
                .toList());
    }
}
