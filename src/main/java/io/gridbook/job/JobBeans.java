package io.gridbook.job;

import io.gridbook.followup.FollowUp;
import io.gridbook.followup.ListPasswords;
import io.gridbook.ingest.archive.Archive;
import io.gridbook.ingest.archive.ArchiveRetention;
import io.gridbook.ingest.archive.ArchiveSettings;
import io.gridbook.ingest.archive.KeptRejects;
import io.gridbook.protect.Passwords;
import io.gridbook.publish.CaseReport;
import io.gridbook.publish.DataFiles;
import io.gridbook.publish.IndexFile;
import io.gridbook.publish.Publications;
import io.gridbook.publish.Publisher;
import io.gridbook.publish.ReportsFolder;
import io.gridbook.publish.RunFiles;
import io.gridbook.publish.report.Pages;
import io.gridbook.results.ResultSettings;
import io.gridbook.text.Figures;
import io.gridbook.text.Reasons;
import io.gridbook.text.Words;
import io.gridbook.worklist.AreaSummaryWriter;
import io.gridbook.worklist.NoticeSettings;
import io.gridbook.worklist.NoticeWriter;
import io.gridbook.worklist.OtherBooks;
import io.gridbook.worklist.WorkListProperties;
import io.gridbook.worklist.WorkListWriter;
import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** What the steps of a job use of other packages. */
@Configuration(proxyBeanMethods = false)
class JobBeans {
    @Bean
    TaskExecutor sideBySide(Cores cores) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("side-by-side-");
        executor.setConcurrencyLimit(cores.count());
        return executor;
    }

    @Bean
    ReportsFolder reportsFolder(RunFolders folders) {
        return new ReportsFolder(folders.reports());
    }

    @Bean
    Publisher publisher(DSLContext dsl, ReportsFolder reports, Clock clock) {
        return new Publisher(dsl, reports, clock);
    }

    @Bean
    Publications publications(DSLContext dsl, ReportsFolder reports) {
        return new Publications(dsl, reports);
    }

    @Bean
    Pages pages(RunFolders folders, Clock clock) {
        return new Pages(folders.locale(), clock.getZone(), Words.of(folders.locale())::name);
    }

    @Bean
    RunFiles runFiles(Pages pages) {
        return new RunFiles(pages);
    }

    @Bean
    IndexFile indexFile(DSLContext dsl, ReportsFolder reports, Pages pages, Clock clock) {
        return new IndexFile(dsl, reports, pages, clock, clock.getZone());
    }

    @Bean
    CaseReport caseReport(DSLContext dsl, ReportsFolder reports) {
        return new CaseReport(dsl, reports);
    }

    @Bean
    DataFiles dataFiles(DSLContext dsl, RunFolders folders) {
        Reasons reasons = new Reasons(Words.of(folders.locale()));
        return new DataFiles(dsl, (rule, stage, figures) -> reasons.sentence(rule, stage, new Figures(figures)));
    }

    @Bean
    WorkListWriter workListWriter(DSLContext dsl, WorkListProperties properties) {
        return new WorkListWriter(dsl, properties);
    }

    /** The passwords of the grids whose codes stand in the name of a file: a list keeps its code in its name. */
    @Bean
    ListPasswords listPasswords(Passwords passwords) {
        return fileName -> passwords.holders().stream()
                .map(Passwords.Holder::gridCode)
                .filter(fileName::contains)
                .flatMap(grid -> passwords.of(grid).stream())
                .map(password -> String.valueOf(password.chars()))
                .toList();
    }

    @Bean
    FollowUp followUp(
            DSLContext dsl, WorkListProperties properties, ListPasswords passwords, Clock clock, RunFolders folders) {
        return new FollowUp(
                dsl,
                properties,
                passwords,
                clock,
                new FollowUp.Places(folders.inbox(), folders.returned()),
                folders.locale());
    }

    @Bean
    Passwords passwords(RunFolders folders, Clock clock) {
        return new Passwords(folders.home(), clock);
    }

    @Bean
    OtherBooks otherBooks(
            DSLContext dsl, WorkListProperties properties, ResultSettings results, NoticeSettings notices) {
        return new OtherBooks(
                new AreaSummaryWriter(dsl, properties, results), new NoticeWriter(dsl, notices, properties));
    }

    @Bean
    Archive archive(RunFolders folders) {
        return new Archive(folders.archive());
    }

    @Bean
    KeptRejects keptRejects(RunFolders folders) {
        return new KeptRejects(folders.keptRejects());
    }

    @Bean
    ArchiveRetention archiveRetention(DSLContext dsl, ArchiveSettings settings, Archive archive, KeptRejects rejects) {
        return new ArchiveRetention(dsl, settings, archive, rejects);
    }
}
