package io.gridbook.cli;

import java.time.YearMonth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The revenue analysis of a month. */
@Command(
        name = "monthly",
        mixinStandardHelpOptions = true,
        description = "Reads the bills of a month where they are new, and publishes its revenue analysis.")
final class MonthlyCommand extends Subcommand {
    @Option(
            names = "--month",
            required = true,
            converter = BillMonth.class,
            paramLabel = "YYYY-MM",
            description = "the month whose bills are analysed")
    private YearMonth month = YearMonth.of(2000, 1);

    @Mixin
    private AcceptedChecks accepted = new AcceptedChecks();

    @Override
    public Integer call() {
        try (Session session = gridbook().toRun(accepted.options())) {
            return new NightlyRun(session).month(month).value();
        }
    }
}
