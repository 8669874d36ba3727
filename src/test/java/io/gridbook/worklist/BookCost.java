package io.gridbook.worklist;

import com.sun.management.OperatingSystemMXBean;
import io.gridbook.workbook.BookLayout;
import io.gridbook.workbook.BookLock;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Footer;
import io.gridbook.workbook.SheetLayout;
import io.gridbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/** What a workbook costs before its first row, and what a password adds: CPU of this process for a grid, medians of rounds. */
public final class BookCost {
    private static final int GRIDS = 200;
    private static final int ROUNDS = 5;
    private static final int LOCKED = 10;

    private final Night night = new Night();
    private final WorkbookWriter workbooks = new WorkbookWriter();
    private final Path folder;

    private BookCost(Path folder) {
        this.folder = folder;
        for (int i = 0; i < GRIDS; i++) {
            night.grid(1, String.format("G%06d", i), "网格 " + i, "王伟");
        }
    }

    /** Writes workbooks without a row, 200 in a round without passwords, then a few with. */
    public static BookCosts measure() throws IOException {
        BookCost cost = new BookCost(Files.createTempDirectory("book-cost"));
        double[] plain = new double[ROUNDS];
        double[] locked = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            double a = cost.empty();
            double b = cost.locked();
            if (round >= 0) {
                plain[round] = a;
                locked[round] = b;
            }
        }
        double bytes = cost.bytes();
        Arrays.sort(plain);
        Arrays.sort(locked);
        FileSystemUtils.deleteRecursively(cost.folder);
        return new BookCosts(plain[ROUNDS / 2], bytes, locked[ROUNDS / 2]);
    }

    /**
     * Of one workbook.
     *
     * @param emptyMillis CPU milliseconds without a row
     * @param emptyBytes its size
     * @param lockMillis CPU milliseconds that a password adds
     */
    public record BookCosts(double emptyMillis, double emptyBytes, double lockMillis) {}

    private double empty() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("books"));
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = system.getProcessCpuTime();
        List<WrittenFile> written = new WorkListWriter(night.dsl, Night.properties(0))
                .write(Night.edition(Locale.SIMPLIFIED_CHINESE), folder.resolve("books"));
        return (system.getProcessCpuTime() - start) / 1e6 / written.size();
    }

    /** A sheet of one cell: what is more costs nothing beside the hundred thousand turns of the password. */
    private double locked() throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Column<String> column = Column.printed("h", 10, text -> Cell.text(text));
        SheetLayout<String> sheet = SheetLayout.table("s", List.of(), List.of(), 0, List.of(column), List.of("x"), "");
        BookLayout book = new BookLayout("t", Night.DAY, new Footer("l", "c", "r"), List.of(sheet));
        BookLock lock = BookLock.with(grid -> "k7qm-3fdx-w9ht-b5rs".toCharArray(), folder.resolve("tmp"));
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < LOCKED; i++) {
            lock.write(workbooks, book, "G", OutputStream.nullOutputStream());
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6 / LOCKED;
    }

    private double bytes() throws IOException {
        try (var files = Files.walk(folder.resolve("books"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .average()
                    .orElseThrow();
        }
    }
}
