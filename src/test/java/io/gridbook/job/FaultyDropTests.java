package io.gridbook.job;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drop that comes again with one fault in it, all of them refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FaultyDropTests {
    final FaultyDrop drop;

    FaultyDropTests(Path root) {
        this(root, Path.of("jobs"));
    }

    FaultyDropTests(Path root, Path jobs) {
        drop = FaultyDrop.in(root, jobs);
    }

    /** The faults of a class, each tried on its own. */
    abstract Stream<Fault> faults();

    @AfterAll
    void close() {
        drop.close();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedAndNothingIsLoaded(Fault fault) {
        drop.refuses(fault);
    }
}
