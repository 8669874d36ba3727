package io.gridbook.mutation;

import io.gridbook.TestDatabase;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pitest.classpath.ClassPath;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;

/** A run of pitest over some classes and their own tests. */
final class Pitest {
    /** Tests of the database take longer beside other work, and a mutant that is slow is no mutant that was noticed. */
    private static final long MILLISECONDS_MORE = 60_000;

    private final OwnTests own;
    private final Path folder;

    Pitest(OwnTests own, Path folder) {
        this.own = own;
        this.folder = folder;
    }

    List<Mutant> run(Set<String> classes) {
        Set<String> tests = new TreeSet<>();
        classes.forEach(each -> tests.addAll(own.of(each)));
        AnalysisResult result = new EntryPoint()
                .execute(new File("."), options(classes, tests), PluginServices.makeForContextLoader(), Map.of());
        result.getError().ifPresent(error -> {
            throw new IllegalStateException(error);
        });
        return MutantsXml.read(folder.resolve("mutations.xml"));
    }

    private ReportOptions options(Set<String> classes, Set<String> tests) {
        ReportOptions options = new ReportOptions();
        options.setReportDir(folder.toString());
        options.setShouldCreateTimestampedReports(false);
        options.addOutputFormats(List.of("XML", "HTML"));
        options.setTargetClasses(
                classes.stream().flatMap(each -> Stream.of(each, each + "$*")).toList());
        options.setTargetTests(Glob.toGlobPredicates(tests));
        options.setClassPathElements(ClassPath.getClassPathElementsAsPaths().stream()
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .toList());
        options.setIncludeLaunchClasspath(false);
        options.setCodePaths(
                List.of(Path.of("target", "classes").toAbsolutePath().toString()));
        options.setSourceDirs(List.of(Path.of("src/main/java"), Path.of("src/test/java")));
        options.setInputEncoding(StandardCharsets.UTF_8);
        options.setOutputEncoding(StandardCharsets.UTF_8);
        options.setMutators(List.of("DEFAULTS", "EXPERIMENTAL_NAKED_RECEIVER", "SQL_OPERATORS"));
        options.setGroupConfig(new TestGroupConfig(List.of("long", "bench"), List.of()));
        options.setNumberOfThreads(1);
        options.setTimeoutConstant(MILLISECONDS_MORE);
        options.setTimeoutFactor(5);
        options.setFailWhenNoMutations(false);
        options.setVerbosity(Verbosity.NO_SPINNER);
        // minions live for a few hundred tests, which is too short for the second compiler
        options.addChildJVMArgs(List.of(
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                TestDatabase.shared()));
        return options;
    }
}
