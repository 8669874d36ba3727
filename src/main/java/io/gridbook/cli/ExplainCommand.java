package io.gridbook.cli;

import io.gridbook.job.Explanations;
import io.gridbook.settings.JobsFolder;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a customer is where it is. It only looks, so it does without the beans of a run. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says why a customer has its tier, band and cases: every figure, its file and line, each rule.")
final class ExplainCommand extends Subcommand {
    @Parameters(paramLabel = "CUSTOMER_ID", description = "customer_id of the customers export")
    private String customer = "";

    @Option(
            names = "--date",
            converter = Day.class,
            paramLabel = "YYYY-MM-DD",
            description = "the business date; the newest published one without it")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "as one JSON object")
    private boolean json;

    @Override
    public Integer call() {
        JobsFolder jobs = gridbook().settings();
        Look.at(gridbook(), dsl -> explained(dsl, jobs)).forEach(System.out::println);
        return 0;
    }

    private List<String> explained(DSLContext dsl, JobsFolder jobs) {
        try (Explanations explanations = new Explanations(dsl, jobs)) {
            var explanation = explanations.of(customer, date, gridbook().locale());
            return json ? List.of(explanation.json()) : explanation.lines();
        }
    }
}
