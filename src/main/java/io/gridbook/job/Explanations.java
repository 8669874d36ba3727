package io.gridbook.job;

import io.gridbook.alert.Rule;
import io.gridbook.explain.Explainer;
import io.gridbook.explain.Explanation;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.Derivations;
import io.gridbook.text.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Explains customers with the settings in force; it needs a database and none of the beans of a run. */
public final class Explanations implements AutoCloseable {
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final JobsFolder jobs;

    public Explanations(DSLContext dsl, JobsFolder jobs) {
        this.jobs = jobs;
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
        return beans.getBean(Explainer.class).explain(customer, date, Words.of(locale), jobs.hash());
    }

    @Override
    public void close() {
        beans.close();
    }
}
