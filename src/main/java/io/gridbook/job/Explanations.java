package io.gridbook.job;

import io.gridbook.alert.Rule;
import io.gridbook.explain.Explainer;
import io.gridbook.explain.Explanation;
import io.gridbook.exports.Identifiers;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.Derivations;
import io.gridbook.store.Sessions;
import io.gridbook.text.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Explains customers with the settings in force; it needs a database and none of the beans of a run. */
public final class Explanations implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final DSLContext dsl;
    private final JobsFolder jobs;
    private final Duration patience;

    /** On a session of its own. */
    public Explanations(DSLContext dsl, JobsFolder jobs) {
        this(dsl, jobs, PATIENCE);
    }

    /** As {@link #Explanations(DSLContext, JobsFolder)}, with how long it waits for a table that a run keeps to itself. */
    Explanations(DSLContext dsl, JobsFolder jobs, Duration patience) {
        this.dsl = dsl;
        this.jobs = jobs;
        this.patience = patience;
        beans.registerBean(DSLContext.class, () -> dsl);
        beans.registerBean(JobsFolder.class, () -> jobs);
        beans.register(SettingsBeans.class, Derivations.class);
        beans.scan(Rule.class.getPackageName(), Explainer.class.getPackageName());
        beans.refresh();
    }

    /**
     * Explains one.
     *
     * @param customer its id, or that of any record merged into it
     * @param date the business date; the newest published one without it
     */
    public Explanation of(String customer, @Nullable LocalDate date, Locale locale) {
        Sessions.patience(dsl, patience);
        try {
            return beans.getBean(Explainer.class)
                    .explain(Identifiers.normal(customer), date, Words.of(locale), jobs.hash());
        } catch (DataAccessException e) {
            throw AtWork.blocked(e) ? AtWork.of(dsl).stop(patience, "", e) : e;
        }
    }

    @Override
    public void close() {
        beans.close();
    }
}
