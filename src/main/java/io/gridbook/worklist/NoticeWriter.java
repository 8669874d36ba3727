package io.gridbook.worklist;

import io.gridbook.segment.Night;
import io.gridbook.text.Words;
import io.gridbook.workbook.BookLayout;
import io.gridbook.workbook.BookLock;
import io.gridbook.workbook.Footer;
import io.gridbook.workbook.FormLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Writes the slips for customers that have owed for some time: one workbook for each grid that has such, and a manager. */
public final class NoticeWriter {
    /** The same in every language, as all names of files. */
    private static final String NAME = "欠费通知单.xlsx";

    private final DSLContext dsl;
    private final NoticeSettings settings;
    private final int writers;
    private final BookFile file = new BookFile();

    public NoticeWriter(DSLContext dsl, NoticeSettings settings, WorkListProperties properties) {
        this.dsl = dsl;
        this.settings = settings;
        this.writers = properties.writers();
    }

    /**
     * Writes {@code <area>/<grid code> 欠费通知单.xlsx} under the folder; the files are in the order of areas and grids.
     *
     * @param lock what is written for one grid goes through it
     */
    public List<WrittenFile> write(WorkListDay edition, Path folder, BookLock lock) {
        Words words = Words.of(edition.locale());
        NoticeSlip slip = new NoticeSlip(edition, words, settings);
        Night night = new Night(edition.day(), edition.month(), edition.loadedMonths());
        try (Writers<WrittenFile> threads = new Writers<>(writers)) {
            new NoticeReader(dsl).forEachGrid(night, grid -> {
                Path path = folder.resolve(FileName.of(grid.areaCode(), grid.areaName()))
                        .resolve(FileName.of(grid.gridCode()) + " " + NAME);
                threads.submit(() -> write(book(edition, words, slip, grid), grid, lock, path));
            });
            return threads.results();
        }
    }

    private WrittenFile write(BookLayout book, NoticeGrid grid, BookLock lock, Path path) {
        long cleaned = file.write(book, grid.gridCode(), lock, path);
        long sum = grid.notices().stream().mapToLong(Notice::sum).sum();
        int notices = grid.notices().size();
        return new WrittenFile(path, grid.areaCode(), grid.gridCode(), 0, 0, notices, sum, cleaned, BookKind.NOTICES);
    }

    private static BookLayout book(WorkListDay edition, Words words, NoticeSlip slip, NoticeGrid grid) {
        FormLayout forms = new FormLayout(
                words.get("sheet.notices"),
                NoticeSlip.WIDTHS,
                grid.notices().stream().map(notice -> slip.of(grid, notice)).toList());
        String title = words.get("sheet.notices") + " " + grid.gridName() + " " + grid.gridCode();
        Footer footer = new Footer(
                title,
                words.say("footer.day", Map.of("day", edition.day())),
                words.say("footer.page", Map.of("page", "{page}", "pages", "{pages}")));
        return new BookLayout(title, edition.day(), footer, List.of(forms));
    }
}
