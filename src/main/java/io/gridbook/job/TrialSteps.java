package io.gridbook.job;

import static io.gridbook.store.schema.Tables.FINDING;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.Capacity;
import io.gridbook.alert.Findings;
import io.gridbook.alert.Lifecycle;
import io.gridbook.alert.Rule;
import io.gridbook.alert.WorkingDays;
import io.gridbook.ingest.Resolution;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.segment.Segments;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.Derivations;
import io.gridbook.store.Trial;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** The components of a real night, made once more on the one session of a trial, with the settings that are tried. */
final class TrialSteps implements AutoCloseable {
    private static final List<Class<?>> OF_PACKAGES =
            List.of(Resolution.class, Derivations.class, Segments.class, Findings.class);

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final Trial trial;
    private final TriedSettings tried;

    TrialSteps(Trial trial, JobsFolder settings) {
        this.trial = trial;
        tried = new TriedSettings(settings.overridden());
        beans.registerBean(DSLContext.class, trial::dsl);
        beans.registerBean(JobsFolder.class, () -> settings);
        beans.register(SettingsBeans.class);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans);
        // what reads exports is never asked for, and could not be made here
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan(OF_PACKAGES.stream().map(Class::getPackageName).toArray(String[]::new));
        beans.refresh();
    }

    /**
     * From resolved tables to the order of the work list, one step after another: there is one session.
     *
     * @param published whether the cases of the published night are there still, so that the settings tried decide which
     *     rules look again
     */
    void write(Night night, boolean published) {
        int months = beans.getBean(SegmentSettings.class).windowMonths();
        beans.getBean(Resolution.class).window(night.day(), night.month(), months);
        beans.getBean(Segments.class).write(night);
        beans.getBean(WorkingDays.class).write();
        find(beans.getBean(Findings.class), night, published);
        beans.getBean(Lifecycle.class).write(night);
        beans.getBean(Capacity.class).write(night);
    }

    private void find(Findings findings, Night night, boolean published) {
        findings.prepare(night);
        List<String> kept = new ArrayList<>();
        for (Rule rule : findings.rules()) {
            if (published && !finds(rule.id())) {
                kept.add(rule.id());
            } else {
                findings.write(rule, night);
            }
        }
        keep(kept, night);
    }

    /** The cases of the published night stand for rules that would find the same. */
    private void keep(List<String> rules, Night night) {
        Table<Record> found = trial.real(FINDING).as(FINDING);
        trial.dsl()
                .insertInto(FINDING, FINDING.fields())
                .select(select(FINDING.fields()).from(found).where(FINDING.DAY.eq(night.day()), FINDING.RULE.in(rules)))
                .execute();
    }

    /** Whether the settings tried may make a rule find other cases. */
    boolean finds(String rule) {
        return tried.touch(rule);
    }

    /** All rules, by id. */
    List<String> rules() {
        return beans.getBean(Findings.class).rules().stream()
                .map(rule -> rule.id())
                .toList();
    }

    @Override
    public void close() {
        beans.close();
    }
}
