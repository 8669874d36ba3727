package io.gridbook.job;

import io.gridbook.alert.Rule;
import io.gridbook.settings.JobsFolder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

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
            beans.scan(Rule.class.getPackageName() + ".rules");
            beans.refresh();
            jobs.refuseUnboundKeys();
        }
    }
}
