package io.gridbook.job;

import io.gridbook.alert.Capacity;
import io.gridbook.alert.Findings;
import io.gridbook.alert.Lifecycle;
import io.gridbook.alert.WorkingDays;
import io.gridbook.ingest.Resolution;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.segment.Segments;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.Derivations;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** The components of a real night, made once more on the one session of a trial, with the settings that are tried. */
final class TrialSteps implements AutoCloseable {
    private static final List<Class<?>> OF_PACKAGES =
            List.of(Resolution.class, Derivations.class, Segments.class, Findings.class);

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final TriedSettings tried;

    TrialSteps(DSLContext dsl, JobsFolder settings) {
        tried = new TriedSettings(settings.overridden());
        beans.registerBean(DSLContext.class, () -> dsl);
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
        if (published) {
            findings.lookBack(night);
        } else {
            findings.prepare(night);
        }
        findings.rules().stream()
                .filter(rule -> !published || tried.touch(rule.id()))
                .forEach(rule -> findings.write(rule, night));
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
