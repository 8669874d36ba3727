package io.gridbook.publish;

import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own that publishes one small set: database, reports folder, run, contents of the workbook. */
final class PublishingProcess {
    private PublishingProcess() {}

    public static void main(String[] args) throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(args[0]);
        Publisher publisher = new Publisher(
                DSL.using(source, SQLDialect.POSTGRES), new ReportsFolder(Path.of(args[1])), PublishedNight.CLOCK);
        LocalDate day = PublishedNight.DAY;
        Edition edition = new Edition(
                SetKind.DAILY, day, YearMonth.of(2026, 9), true, Long.parseLong(args[2]), "5e77", List.of());
        try {
            publisher.check();
            Path folder = publisher.open(edition).folder();
            Files.createDirectories(folder.resolve("A0001"));
            Files.writeString(folder.resolve("A0001/G000012.xlsx"), args[3]);
            publisher.publish(edition, List.of(), tx -> {}, new NoAudience());
        } catch (StopException e) {
            System.err.println(e.getMessage());
            System.exit(e.code().value());
        }
    }
}
