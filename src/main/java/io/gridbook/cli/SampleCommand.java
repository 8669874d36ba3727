package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.sample.SampleDrop;
import io.gridbook.sample.SampleOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Invented exports of any size. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Writes a drop of invented exports, with the cases in it that break programs, counted.")
final class SampleCommand implements Callable<Integer> {
    @Option(names = "--customers", required = true, paramLabel = "N", description = "how many customers")
    private int customers;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "same seed, same bytes (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "the first business date (2026-10-30)")
    private LocalDate date = SampleOptions.DEFAULT_DATE;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "13",
            description = "months of bills (${DEFAULT-VALUE})")
    private int months = 13;

    @Option(
            names = "--nights",
            paramLabel = "N",
            defaultValue = "1",
            description = "nights that follow one another (${DEFAULT-VALUE})")
    private int nights = 1;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write the files")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try {
            SampleOptions options =
                    SampleOptions.of(customers, seed).date(date).months(months).nights(nights);
            System.out.print(SampleDrop.write(options, out).table());
            return ExitCode.DONE.value();
        } catch (IllegalArgumentException e) {
            throw new StopException(ExitCode.WRONG_USE, "sample: " + e.getMessage(), e);
        }
    }
}
