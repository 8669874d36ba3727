package io.gridbook.job;

import io.gridbook.alert.Rule;
import io.gridbook.settings.JobsFolder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Binds all settings before a database is touched: what is wrong in them is said first. */
public final class SettingsCheck {
    private SettingsCheck() {}

    /**
     * Refuses settings that are wrong, and keys that nobody asks for.
     *
     * @throws io.gridbook.outcome.StopException or an exception that has it as its cause
     */
    public static void check(JobsFolder jobs) {
        try (AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext()) {
            beans.registerBean(JobsFolder.class, () -> jobs);
            beans.register(SettingsBeans.class);
            rules(beans).scan(Rule.class.getPackageName() + ".rules");
            beans.refresh();
            jobs.refuseUnboundKeys();
        }
    }

    /** Rules alone: what else stands beside them needs a database. */
    private static ClassPathBeanDefinitionScanner rules(AnnotationConfigApplicationContext beans) {
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scanner;
    }
}
