package io.gridbook.worklist;

import io.gridbook.results.ListResults;
import io.gridbook.results.ResultSettings;
import io.gridbook.results.ResultsReader;
import io.gridbook.segment.Night;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;

/** Writes a workbook for the leader of each area. */
public final class AreaSummaryWriter {
    /** The same in every language, as all names of files. */
    private static final String NAME = "区域汇总.xlsx";

    private final DSLContext dsl;
    private final WorkListProperties properties;
    private final ResultSettings settings;
    private final BookFile file = new BookFile();

    public AreaSummaryWriter(DSLContext dsl, WorkListProperties properties, ResultSettings settings) {
        this.dsl = dsl;
        this.properties = properties;
        this.settings = settings;
    }

    /** Writes {@code <area>/区域汇总.xlsx} under the folder; the files are in the order of areas. */
    public List<WrittenFile> write(WorkListDay edition, Path folder) {
        Night night = new Night(edition.day(), edition.month(), edition.loadedMonths());
        ListResults results = new ResultsReader(dsl, settings).of(night);
        AreaBook book = new AreaBook(edition, properties, results, settings.idleNights());
        try (Writers<WrittenFile> threads = new Writers<>(properties.writers())) {
            new AreaReader(dsl)
                    .forEachArea(
                            edition.day(),
                            results,
                            area -> threads.submit(() -> write(
                                    book,
                                    area,
                                    folder.resolve(FileName.of(area.areaCode(), area.areaName()))
                                            .resolve(NAME))));
            return threads.results();
        }
    }

    private WrittenFile write(AreaBook book, AreaDay area, Path path) {
        long cleaned = file.write(book.of(area), path);
        KindCount cases = area.grids().stream().map(AreaGrid::all).reduce(KindCount.NONE, KindCount::plus);
        return new WrittenFile(
                path,
                area.areaCode(),
                "",
                (int) area.grids().stream().mapToLong(AreaGrid::today).sum(),
                (int) area.grids().stream().mapToLong(AreaGrid::backlog).sum(),
                (int) cases.cases(),
                cases.atStake(),
                cleaned,
                BookKind.SUMMARY);
    }
}
