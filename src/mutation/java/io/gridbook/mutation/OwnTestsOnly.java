package io.gridbook.mutation;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.pitest.classpath.CodeSource;
import org.pitest.coverage.CoverageDatabase;
import org.pitest.coverage.TestInfo;
import org.pitest.mutationtest.build.DefaultTestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiser;
import org.pitest.mutationtest.build.TestPrioritiserFactory;
import org.pitest.mutationtest.engine.MutationDetails;

/** A mutant is held against the tests of its class that reach it, because a night of any test reaches every rule. */
public final class OwnTestsOnly implements TestPrioritiserFactory {
    @Override
    public TestPrioritiser makeTestPrioritiser(Properties properties, CodeSource code, CoverageDatabase coverage) {
        OwnTests own = new OwnTests();
        TestPrioritiser every = new DefaultTestPrioritiser(coverage);
        return mutant -> ownFirst(own, mutant, every.assignTests(mutant));
    }

    private static List<TestInfo> ownFirst(OwnTests own, MutationDetails mutant, List<TestInfo> reaching) {
        Set<String> classes = own.of(mutant.getClassName().asJavaName().replaceFirst("\\$.*", ""));
        List<TestInfo> kept = reaching.stream()
                .filter(test -> classes.contains(
                        TestInfo.toDefiningClassName().apply(test).asJavaName()))
                .toList();
        return kept.isEmpty() ? reaching : kept;
    }

    @Override
    public String description() {
        return "The tests of a mutant's class";
    }
}
