package io.gridbook.job;

import io.gridbook.publish.Comparison;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.RunLock;
import io.gridbook.store.Trial;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Computes published nights once more with other settings, beside what was published. All of it happens in one session
 * that commits nothing, under the lock of a run: a night replaces the same partitions.
 */
@Component
public class Simulation {
    private final DataSource dataSource;
    private final JobsFolder settings;
    private final Endings endings;

    Simulation(DataSource dataSource, JobsFolder settings, Endings endings) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.endings = endings;
    }

    /**
     * What the settings at hand would have listed on the published nights of a span.
     *
     * @param tried the settings of the command line, {@code key=value} each, as they are shown
     */
    public SimulationResult run(List<String> tried, NightSpan span, RunWatcher watcher) {
        try {
            RunLock lock = RunLock.take(dataSource).orElseThrow(RunLock::taken);
            try (lock;
                    Trial trial = Trial.on(dataSource);
                    TrialSteps steps = new TrialSteps(trial.dsl(), settings)) {
                SimulatedNights nights = SimulatedNights.of(trial.dsl(), span);
                SimulationTally tally = new SimulationTally(tried, steps.rules());
                nights.notes().forEach(tally::note);
                noteSameSettings(tally);
                watcher.planned(nights.published().size());
                for (PublicationRecord night : nights.published()) {
                    long nanos = System.nanoTime();
                    String name = night.getPeriod().toString();
                    watcher.began(name);
                    night(trial, steps, night, tally);
                    watcher.ended(name, Duration.ofNanos(System.nanoTime() - nanos));
                }
                return tally.result();
            }
        } catch (SQLException | RuntimeException e) {
            throw endings.stop(e, null);
        }
    }

    private void night(Trial trial, TrialSteps steps, PublicationRecord published, SimulationTally tally)
            throws SQLException {
        LocalDate day = published.getPeriod();
        SimulatedInputs inputs = new SimulatedInputs(trial.dsl(), published);
        List<String> notes = inputs.notes(settings.hashOfFiles());
        notes.forEach(tally::note);
        Seats before = Seats.of(trial.dsl(), day);
        steps.write(inputs.night(), notes.isEmpty() && inputs.ofNewestRun());
        tally.add(day, new Comparison(trial.dsl()).cases(day), before.beside(Seats.of(trial.dsl(), day)));
        trial.undo();
    }

    private void noteSameSettings(SimulationTally tally) {
        if (settings.overridden().isEmpty()) {
            tally.note("the settings tried are those that are in force");
        }
    }
}
