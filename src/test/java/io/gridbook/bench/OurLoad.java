package io.gridbook.bench;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RUN;

import io.gridbook.exports.Acceptance;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.exports.FileJudge;
import io.gridbook.exports.RejectLimit;
import io.gridbook.exports.RowReader;
import io.gridbook.ingest.ExportLoading;
import io.gridbook.ingest.LoadedFile;
import io.gridbook.ingest.MergeSettings;
import io.gridbook.ingest.RejectFolder;
import io.gridbook.ingest.archive.KeptRejects;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.RetentionSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The load step of a night, from judging a file to its typed, checked and analysed rows. */
final class OurLoad implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DSLContext dsl;
    private final Path rejects;
    private final long run;

    OurLoad(DSLContext dsl, Path rejects) {
        this.dsl = dsl;
        this.rejects = rejects;
        JobsFolder jobs = JobsFolder.read(Path.of("jobs"), List.of());
        context.registerBean(DSLContext.class, () -> dsl);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(ExportsProperties.class, ExportsProperties::canonical);
        context.registerBean(Acceptance.class, () -> Acceptance.NONE);
        context.registerBean(FileJudge.class, () -> new FileJudge(Acceptance.NONE));
        context.registerBean(RowReader.class, () -> new RowReader(Acceptance.NONE));
        context.registerBean(RejectLimit.class, () -> new RejectLimit(Acceptance.NONE));
        context.registerBean(
                RetentionSettings.class, () -> jobs.bind("retention.yml", "retention", RetentionSettings.class));
        context.registerBean(MergeSettings.class, () -> jobs.bind("rules.yml", "merge", MergeSettings.class));
        context.scan("io.gridbook.ingest", "io.gridbook.store");
        context.refresh();
        run = dsl.insertInto(RUN)
                .set(RUN.COMMAND, "bench")
                .set(RUN.STATE, "DONE")
                .set(RUN.STARTED_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .set(RUN.SETTINGS_HASH, "")
                .returningResult(RUN.RUN_ID)
                .fetchSingle()
                .value1();
    }

    /** Loads the files and returns the rows read. */
    long load(List<DropFile> files, int sideBySide) throws InterruptedException {
        return context
                .getBean(ExportLoading.class)
                .load(
                        run,
                        files,
                        new RejectFolder(rejects, new KeptRejects(rejects.resolveSibling("kept"))),
                        sideBySide)
                .stream()
                .mapToLong(LoadedFile::read)
                .sum();
    }

    /** Makes the next load of the same bytes a load again. */
    void forget() {
        dsl.update(EXPORT_FILE).set(EXPORT_FILE.STATE, "REPLACED").execute();
    }

    @Override
    public void close() {
        context.close();
    }
}
