package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.sample.SampleDrop;
import io.gridbook.sample.SampleForm;
import io.gridbook.sample.SampleOptions;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--date",
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "the first business date (2026-10-30)")
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

    @Option(
            names = "--form",
            paramLabel = "canonical|legacy",
            converter = SampleForms.class,
            description = "legacy: as an old BSS writes the same, in the example forms of jobs/exports.yml (canonical)")
    private SampleForm form = SampleForm.CANONICAL;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write the files")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Nothing but its own options: it reads no drop and no settings, and needs no database. */
    static void standAlone(CommandSpec sample) {
        List.copyOf(sample.options()).stream().filter(OptionSpec::inherited).forEach(sample::remove);
    }

    @Override
    public Integer call() {
        spec.root().commandLine().getParseResult().matchedOptions().stream()
                .findFirst()
                .ifPresent(this::refuse);
        try {
            SampleOptions options = SampleOptions.of(customers, seed)
                    .date(date)
                    .months(months)
                    .nights(nights)
                    .form(form);
            System.out.print(SampleDrop.write(options, out).table());
            return ExitCode.DONE.value();
        } catch (IllegalArgumentException e) {
            throw new StopException(ExitCode.WRONG_USE, "sample: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new StopException(ExitCode.OUTPUT_INCOMPLETE, "sample: " + e.getMessage(), e);
        }
    }

    private void refuse(OptionSpec option) {
        throw new ParameterException(
                spec.commandLine(),
                "sample takes no " + option.longestName() + "; it writes to --out DIR and reads nothing");
    }
}
