package io.gridbook.job;

import io.gridbook.alert.Findings;
import io.gridbook.ingest.archive.ArchiveRetention;
import io.gridbook.store.Retention;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** The night as a chain of step names; each step replaces its own period and can be run again. */
@Component
class NightlyJob {
    static final String NAME = "nightly";
    static final String INGEST = "ingest";
    static final String FOLLOW_UP = "followup";

    private final JobRepository repository;
    private final Steps steps;
    private final FollowUpSteps followUp;
    private final ExportSteps exports;
    private final CaseSteps cases;
    private final PublishSteps publish;
    private final Findings findings;
    private final Retention retention;
    private final ArchiveRetention archive;

    NightlyJob(
            JobRepository repository,
            Steps steps,
            FollowUpSteps followUp,
            ExportSteps exports,
            CaseSteps cases,
            PublishSteps publish,
            Findings findings,
            Retention retention,
            ArchiveRetention archive) {
        this.repository = repository;
        this.steps = steps;
        this.followUp = followUp;
        this.exports = exports;
        this.cases = cases;
        this.publish = publish;
        this.findings = findings;
        this.retention = retention;
        this.archive = archive;
    }

    /** From exports to the published set. */
    Job night(Run run) {
        return new JobBuilder(NAME, repository)
                .start(followedUp(run))
                .next(ingested(run))
                .next(steps.step(run, "segments", () -> cases.segments(run)))
                .next(steps.step(run, "prepare-cases", () -> cases.prepare(run)))
                .next(steps.sideBySide("rules", rules(run)))
                .next(steps.step(run, "lifecycle", () -> cases.lifecycle(run)))
                .next(steps.step(run, "capacity", () -> cases.capacity(run)))
                .next(steps.step(run, "open-set", () -> publish.open(run)))
                .next(steps.sideBySide(
                        "files",
                        List.of(
                                steps.step(run, "workbooks", () -> publish.workbooks(run)),
                                steps.step(run, "data-files", () -> publish.dataFiles(run)))))
                .next(steps.step(run, "publish", () -> publish.publish(run)))
                .next(steps.step(run, "retention", () -> {
                    retention.drop(run.day());
                    archive.drop(run.day());
                }))
                .end()
                .build();
    }

    /** Only the exports, down to the resolved tables. */
    Job ingest(Run run) {
        return new JobBuilder(INGEST, repository).start(ingested(run)).end().build();
    }

    /** Only the work lists that came back. */
    Job followUp(Run run) {
        return new JobBuilder(FOLLOW_UP, repository)
                .start(followedUp(run))
                .end()
                .build();
    }

    private Flow followedUp(Run run) {
        return steps.step(run, "follow-up", () -> followUp.take(run));
    }

    private Flow ingested(Run run) {
        return steps.inOrder(
                "ingest",
                steps.step(run, "load-exports", () -> exports.load(run)),
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
                                        "arrears-and-optional",
                                        steps.step(run, "arrears", () -> exports.arrears(run)),
                                        steps.step(run, "optional", () -> exports.optional(run))),
                                steps.step(run, "bills", () -> exports.bills(run)))),
                steps.step(run, "orphans", () -> exports.orphans(run)));
    }

    private List<Flow> rules(Run run) {
        return findings.rules().stream()
                .map(rule -> steps.step(run, "rule-" + rule.id(), () -> cases.rule(run, rule)))
                .toList();
    }
}
