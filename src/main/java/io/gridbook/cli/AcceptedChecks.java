package io.gridbook.cli;

import io.gridbook.job.AcceptOptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that let a check of a file pass. */
final class AcceptedChecks {
    @Option(
            names = "--accept",
            paramLabel = "FILE:CHECK",
            description = "lets this check of this file pass; may be given again")
    private List<String> checks = new ArrayList<>();

    @Option(names = "--by", paramLabel = "NAME", description = "who accepts it")
    private @Nullable String by;

    @Option(names = "--because", paramLabel = "TEXT", description = "why; stands in the run report and the workbooks")
    private @Nullable String because;

    AcceptOptions options() {
        return AcceptOptions.of(checks, by, because);
    }
}
