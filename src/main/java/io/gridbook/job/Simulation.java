package io.gridbook.job;

import io.gridbook.publish.Comparison;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.Trial;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Computes published nights once more with other settings, beside what was published. All of it happens in one session
 * that writes tables of its own: runs go on beside it, and what they replace is seen from one simulated night to the next.
 */
@Component
public class Simulation {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final DataSource dataSource;
    private final JobsFolder settings;
    private final Endings endings;
    private final Duration patience;

    @Autowired
    Simulation(DataSource dataSource, JobsFolder settings, Endings endings) {
        this(dataSource, settings, endings, PATIENCE);
    }

    /** As above, with how long it waits for a table that a run keeps to itself. */
    Simulation(DataSource dataSource, JobsFolder settings, Endings endings, Duration patience) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.endings = endings;
        this.patience = patience;
    }

    /**
     * What the settings at hand would have listed on the published nights of a span.
     *
     * @param tried the settings of the command line, {@code key=value} each, as they are shown
     */
    public SimulationResult run(List<String> tried, NightSpan span, RunWatcher watcher) {
        try (Trial trial = Trial.on(dataSource);
                TrialSteps steps = new TrialSteps(trial, settings)) {
            SimulatedNights nights = SimulatedNights.of(trial.dsl(), span);
            SimulationTally tally = new SimulationTally(tried, steps.rules());
            nights.notes().forEach(tally::note);
            noteSameSettings(tally);
            watcher.planned(nights.days().size());
            for (LocalDate day : nights.days()) {
                long nanos = System.nanoTime();
                watcher.began(day.toString());
                night(trial, steps, day, nights, tally);
                watcher.ended(day.toString(), Duration.ofNanos(System.nanoTime() - nanos));
            }
            return tally.result();
        } catch (SQLException | RuntimeException e) {
            throw endings.stop(e, null);
        }
    }

    private void night(Trial trial, TrialSteps steps, LocalDate day, SimulatedNights nights, SimulationTally tally)
            throws SQLException {
        try {
            trial.begin(
                    "simulate, night %s, %d of %d"
                            .formatted(day, tally.looked(), nights.days().size()),
                    patience);
            Optional<PublicationRecord> published = SimulatedNights.there(trial.dsl(), day);
            if (published.isPresent()) {
                night(trial, steps, published.get(), tally);
            } else {
                tally.leaveOut(day, "a run dropped it in between (jobs/retention.yml)");
            }
            trial.undo();
        } catch (SQLException | RuntimeException e) {
            if (AtWork.blocked(e)) {
                trial.undo();
                throw AtWork.of(trial.dsl())
                        .stop(patience, tally.far(nights.days().size()), e);
            }
            throw e;
        }
    }

    private void night(Trial trial, TrialSteps steps, PublicationRecord published, SimulationTally tally) {
        LocalDate day = published.getPeriod();
        SimulatedInputs inputs = new SimulatedInputs(trial.dsl(), published, settings.hashOfFiles());
        inputs.notes(steps::finds).forEach(tally::note);
        Seats before = Seats.of(trial.dsl(), day);
        steps.write(inputs.night(), inputs.asPublished());
        tally.add(day, new Comparison(trial.dsl()).cases(day), before.beside(Seats.of(trial.dsl(), day)));
    }

    private void noteSameSettings(SimulationTally tally) {
        if (settings.overridden().isEmpty()) {
            tally.note("the settings tried are those that are in force");
        }
    }
}
