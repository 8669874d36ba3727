package io.gridbook.worklist;

import io.gridbook.workbook.BookLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The workbooks that stand beside the work lists: a summary for each area, and slips where there are customers to notify. */
public final class OtherBooks {
    private final AreaSummaryWriter summaries;
    private final NoticeWriter notices;

    public OtherBooks(AreaSummaryWriter summaries, NoticeWriter notices) {
        this.summaries = summaries;
        this.notices = notices;
    }

    /**
     * Writes them, and returns all in the order of areas, the summary first, then of grids.
     *
     * @param lock what is written for one grid goes through it
     */
    public List<WrittenFile> beside(List<WrittenFile> workLists, WorkListDay edition, Path folder, BookLock lock) {
        List<WrittenFile> all = new ArrayList<>(summaries.write(edition, folder));
        List<String> areas = all.stream().map(WrittenFile::areaCode).toList();
        all.addAll(workLists);
        all.addAll(notices.write(edition, folder, lock));
        all.sort(Comparator.<WrittenFile>comparingInt(file -> areas.indexOf(file.areaCode()))
                .thenComparing(WrittenFile::gridCode)
                .thenComparing(WrittenFile::kind));
        return all;
    }
}
