package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert;

/** A drop that is loaded, and comes again with one fault in it while all its other files are as they were. */
final class FaultyDrop implements AutoCloseable {
    static final String DAY = "2026-10-29";
    static final String ARREARS = "arrears_20261029.csv";
    static final String SERVICES = "services_20261029.csv";
    static final String EXEMPTIONS = "exemptions_20261029.csv";
    static final String BILLS = "bills_202609.csv";
    private static final String NAMES = ".*_20261029.csv|bills_20260[6-9].csv";

    /** So many lines that one rejected row is more than a hundredth of them. */
    private static final int LINES = 60;

    final TestDatabase database;
    final Program program;
    final Path reports;
    private final Path folder;
    private final Map<String, String> store;

    private FaultyDrop(Path root, Path jobs) {
        folder = root.resolve("drop");
        reports = root.resolve("reports");
        database = TestDatabase.create();
        program = Program.on(database.url(), "postgres", "", folder, reports, Wiring.SHIPPED.jobs(jobs));
        whole();
        assertThat(program.ingest(DAY).code()).isEqualTo(ExitCode.DONE);
        store = Store.of(program.dsl());
    }

    static FaultyDrop in(Path root) {
        return new FaultyDrop(root, Path.of("jobs"));
    }

    static FaultyDrop in(Path root, Path jobs) {
        return new FaultyDrop(root, jobs);
    }

    /** The drop as it was loaded. */
    SampleDrop whole() {
        return SampleDrop.of(folder, NAMES)
                .edit(ARREARS, text -> text.lines().limit(LINES).collect(Collectors.joining("\n", "", "\n")));
    }

    /** The run names the fault, ends with exit code 4, and leaves the store as it was. */
    void refuses(Fault fault) {
        refuses(fault, () -> program.ingest(DAY));
    }

    /** As the other, of a run in which more happens. */
    void refuses(Fault fault, ThrowableAssert.ThrowingCallable run) {
        fault.injected().accept(whole());
        assertThatThrownBy(run)
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.INPUT_REFUSED))
                .hasMessageContaining(fault.message());
        assertThat(Store.of(program.dsl())).isEqualTo(store);
    }

    /** The run ends well with its counts of a file, {@code rows=loaded+rejected+duplicate}. */
    void takes(String file, String counts) {
        assertThat(program.ingest(DAY).code()).isEqualTo(ExitCode.DONE);
        assertThat(Told.counts(reports, file)).isEqualTo(counts);
    }

    /** Whether all tables hold what they held after the first run. */
    boolean untouched() {
        return Store.of(program.dsl()).equals(store);
    }

    @Override
    public void close() {
        program.close();
    }
}
