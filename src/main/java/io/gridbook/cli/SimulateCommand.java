package io.gridbook.cli;

import io.gridbook.job.NightSpan;
import io.gridbook.job.SimulationResult;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What other settings would have listed on published nights. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Says what other settings (--set) would have listed on published nights, per rule and grid."
                + " Publishes nothing and changes nothing.")
final class SimulateCommand extends Subcommand {
    private static final String EXAMPLE = "for example --set rules.spend-drop.percent=25";

    @Option(
            names = "--date",
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "the business date; the newest published one without it")
    private @Nullable LocalDate date;

    @Option(
            names = "--from",
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "the first business date of a span, with --to")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "the last business date of a span, included")
    private @Nullable LocalDate to;

    @Option(names = "--json", description = "prints all figures as JSON, the grids without a change too")
    private boolean json;

    @Override
    public Integer call() {
        requireSettings(gridbook().sets());
        NightSpan span = span();
        try (Session session = gridbook().open()) {
            SimulationResult result = simulate(session, gridbook().sets(), span);
            if (json) {
                System.out.print(result.json());
            } else {
                result.lines().forEach(System.out::println);
            }
            return ExitCode.DONE.value();
        }
    }

    private static SimulationResult simulate(Session session, List<String> sets, NightSpan span) {
        try (Progress progress = Progress.of("simulation")) {
            return session.simulation().run(sets, span, progress);
        }
    }

    private static void requireSettings(List<String> sets) {
        if (sets.isEmpty()) {
            throw wrong("needs a setting to try: " + EXAMPLE);
        }
        for (String each : sets) {
            if (each.strip().startsWith("merge.")) {
                throw wrong("cannot try %s: customers are merged when exports are read, before a night is computed."
                                .formatted(each)
                        + " Change it in jobs/rules.yml, and run a night");
            }
        }
    }

    private NightSpan span() {
        if (from == null && to == null) {
            return date == null ? NightSpan.newest() : NightSpan.of(date);
        }
        if (date != null || from == null || to == null) {
            throw wrong("takes --date for one night, or --from and --to for a span");
        }
        if (from.isAfter(to)) {
            throw wrong("takes --from before --to, but %s is after %s".formatted(from, to));
        }
        return new NightSpan(from, to);
    }

    private static StopException wrong(String text) {
        return new StopException(ExitCode.WRONG_USE, "simulate " + text);
    }
}
