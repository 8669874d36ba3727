package io.gridbook.job;

import static io.gridbook.store.schema.Tables.SERVICE;

import io.gridbook.exports.ExportKind;
import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.revenue.Month;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Runs the analysis of a month: its bills where they are new, its figures, its workbooks. */
@Component
public class Monthly {
    private final DSLContext dsl;
    private final DropFiles drop;
    private final LoadedFiles loaded;
    private final MonthlyJob jobs;
    private final LockedRuns runs;

    Monthly(DSLContext dsl, DropFiles drop, LoadedFiles loaded, MonthlyJob jobs, LockedRuns runs) {
        this.dsl = dsl;
        this.drop = drop;
        this.loaded = loaded;
        this.jobs = jobs;
        this.runs = runs;
    }

    /** From bills to the published analyses. */
    public NightResult run(YearMonth month, RunWatcher watcher) {
        return runs.run(
                MonthlyJob.NAME,
                month.atEndOfMonth(),
                watcher,
                run -> requireInput(run, month),
                run -> jobs.month(run, month));
    }

    /** Finds the snapshot that the month goes through: of those that are kept, and of the whole days of the drop. */
    private String requireInput(Run run, YearMonth month) {
        DropPlan plan = drop.plan();
        requireBills(plan, month);
        NavigableSet<LocalDate> days = new TreeSet<>(Partitions.periods(dsl, SERVICE));
        days.addAll(plan.wholeDays());
        if (days.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "There is no snapshot to put the bills of %s to: grids, customers, services and arrears of %s, or of any later day, are needed in the drop"
                            .formatted(month, month.atEndOfMonth()));
        }
        run.day(Month.best(days, month));
        return month.toString();
    }

    private void requireBills(DropPlan plan, YearMonth month) {
        LocalDate first = month.atDay(1);
        boolean there = plan.monthFiles(month).stream()
                .anyMatch(
                        file -> file.kind() == ExportKind.BILLS && file.period().equals(first));
        if (there || !loaded.ids(ExportKind.BILLS.id(), first).isEmpty()) {
            return;
        }
        NavigableSet<YearMonth> months = loaded.billMonthsBefore(month);
        throw new StopException(
                ExitCode.INPUT_MISSING,
                "The bills of %s are neither loaded nor whole in the drop. Ask for bills_%s%s"
                        .formatted(
                                month,
                                month.toString().replace("-", ""),
                                months.isEmpty() ? "" : ", or run an earlier month: --month " + months.last()));
    }
}
