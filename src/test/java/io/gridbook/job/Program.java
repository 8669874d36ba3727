package io.gridbook.job;

import io.gridbook.GridbookApplication;
import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The beans of a command in this JVM, as the command line wires them. */
public final class Program implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Program on(String url, String user, String password, Path drop, Path reports) {
        return on(url, user, password, drop, reports, AcceptOptions.none());
    }

    /** As the other, with checks that are let pass. */
    public static Program on(
            String url, String user, String password, Path drop, Path reports, AcceptOptions accepted) {
        return on(url, user, password, drop, reports, Wiring.SHIPPED.accepting(accepted));
    }

    /** As the others, with what else is not as it ships. */
    static Program on(String url, String user, String password, Path drop, Path reports, Wiring wiring) {
        SpringApplication spring = new SpringApplication(GridbookApplication.class);
        spring.setDefaultProperties(Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password));
        spring.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(JobsFolder.class, () -> JobsFolder.read(wiring.jobs(), List.of()));
            beans.registerBean(AcceptOptions.class, () -> wiring.accepted());
            beans.registerBean(Clock.class, () -> wiring.clock());
            beans.registerBean(
                    RunFolders.class,
                    () -> new RunFolders(
                            drop,
                            reports.resolveSibling("inbox"),
                            reports,
                            reports.resolveSibling("home"),
                            Locale.SIMPLIFIED_CHINESE));
        });
        return new Program(spring.run());
    }

    public NightResult night(String day, RunWatcher watcher) {
        return bean(Nightly.class).run(LocalDate.parse(day), watcher);
    }

    public NightResult night(String day) {
        return night(day, new RunWatcher() {});
    }

    public NightResult ingest(String day) {
        return bean(Nightly.class).ingest(LocalDate.parse(day), new RunWatcher() {});
    }

    /** Judges the drop for a day and loads nothing. */
    public DropCheck.Outcome check(String day) throws InterruptedException {
        return bean(DropCheck.class).of(LocalDate.parse(day));
    }

    DSLContext dsl() {
        return bean(DSLContext.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Does something when a step begins. */
    public static RunWatcher when(String step, Runnable action) {
        return new RunWatcher() {
            @Override
            public void began(String begun) {
                if (begun.equals(step)) {
                    action.run();
                }
            }
        };
    }
}
