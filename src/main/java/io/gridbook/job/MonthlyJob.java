package io.gridbook.job;

import io.gridbook.revenue.MonthFigures;
import java.time.YearMonth;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** The month as a chain of step names; each step replaces its own period and can be run again. */
@Component
class MonthlyJob {
    static final String NAME = "monthly";

    private final JobRepository repository;
    private final Steps steps;
    private final ExportSteps exports;
    private final MonthSteps months;
    private final MonthSetSteps set;
    private final MonthFigures figures;

    MonthlyJob(
            JobRepository repository,
            Steps steps,
            ExportSteps exports,
            MonthSteps months,
            MonthSetSteps set,
            MonthFigures figures) {
        this.repository = repository;
        this.steps = steps;
        this.exports = exports;
        this.months = months;
        this.set = set;
        this.figures = figures;
    }

    /** From bills to the published set. */
    Job month(Run run, YearMonth month) {
        return new JobBuilder(NAME, repository)
                .start(ingested(run, month))
                .next(steps.sideBySide("places", pieces(run, figures.first())))
                .next(steps.sideBySide("figures", pieces(run, figures.second())))
                .next(steps.sideBySide("indicators", pieces(run, figures.third())))
                .next(steps.step(run, "open-set", () -> set.open(run)))
                .next(steps.sideBySide(
                        "files",
                        List.of(
                                steps.step(run, "month-workbooks", () -> set.workbooks(run)),
                                steps.step(run, "data-files", () -> set.dataFiles(run)))))
                .next(steps.step(run, "publish", () -> set.publish(run)))
                .end()
                .build();
    }

    private Flow ingested(Run run, YearMonth month) {
        return steps.inOrder(
                "ingest",
                steps.step(run, "load-exports", () -> months.load(run, month)),
                steps.sideBySide(
                        "people",
                        List.of(
                                steps.step(run, "archive", () -> exports.archive(run)),
                                steps.inOrder(
                                        "customers-and-services",
                                        steps.step(run, "customers", () -> exports.customers(run)),
                                        steps.step(run, "services", () -> exports.services(run))))),
                steps.sideBySide(
                        "money",
                        List.of(
                                steps.inOrder(
                                        "arrears-and-adjustments",
                                        steps.step(run, "arrears", () -> exports.arrears(run)),
                                        steps.step(run, "month-adjustments", () -> months.adjustments(run))),
                                steps.step(run, "bills", () -> months.bills(run)))),
                steps.step(run, "orphans", () -> exports.orphans(run)));
    }

    private List<Flow> pieces(Run run, List<MonthFigures.Piece> pieces) {
        return pieces.stream()
                .map(piece -> steps.step(run, piece.name(), () -> months.write(run, piece)))
                .toList();
    }
}
