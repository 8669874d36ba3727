package io.gridbook.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Our writer beside fastexcel: the same cells, rows per CPU second of one thread, medians of alternating rounds. */
public final class WritingPeer {
    private static final int ROWS = 300;
    private static final int BOOKS = 100;
    private static final int ROUNDS = 9;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String[] HEADINGS =
            IntStream.range(0, 20).mapToObj(i -> "列 " + i).toArray(String[]::new);

    private final WorkbookWriter ours = new WorkbookWriter();

    private WritingPeer() {}

    /** Writes the same cells with both, by turns. */
    public static WritingRates measure() throws IOException {
        WritingPeer peer = new WritingPeer();
        double[] gridbook = new double[ROUNDS];
        double[] fastexcel = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            double a = rate(peer::writeOurs);
            double b = rate(WritingPeer::writeFastexcel);
            if (round >= 0) {
                gridbook[round] = a;
                fastexcel[round] = b;
            }
        }
        Arrays.sort(gridbook);
        Arrays.sort(fastexcel);
        return new WritingRates(gridbook[ROUNDS / 2], fastexcel[ROUNDS / 2]);
    }

    /** Rows of 20 columns per CPU second of one thread. */
    public record WritingRates(double gridbook, double fastexcel) {
        public double ratio() {
            return gridbook / fastexcel;
        }
    }

    private interface Writing {
        int write(int book) throws IOException;
    }

    private static double rate(Writing writing) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int book = 0; book < BOOKS; book++) {
            writing.write(book);
        }
        return BOOKS * ROWS * 1e9 / (threads.getCurrentThreadCpuTime() - start);
    }

    private int writeOurs(int book) throws IOException {
        List<Column<Integer>> columns = new ArrayList<>();
        for (int i = 0; i < HEADINGS.length; i++) {
            int column = i;
            columns.add(Column.printed(HEADINGS[i], 14, row -> cell(book, row, column)));
        }
        SheetLayout<Integer> sheet = SheetLayout.table(
                "今日",
                List.of(),
                List.of(),
                2,
                columns,
                IntStream.range(0, ROWS).boxed().toList(),
                "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ours.write(new BookLayout("t", DAY, new Footer("l", "c", "r"), List.of(sheet)), out);
        return out.size();
    }

    private static Cell cell(int book, int row, int column) {
        return switch (column % 5) {
            case 0, 1 -> Cell.text(text(book, row, column));
            case 2 -> Cell.money(fen(book, row, column));
            case 3 -> Cell.count((long) row);
            default -> Cell.day(DAY.plusDays(row % 30));
        };
    }

    private static int writeFastexcel(int book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("今日");
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.width(i, 14);
                sheet.value(0, i, HEADINGS[i]);
            }
            for (int row = 0; row < ROWS; row++) {
                for (int i = 0; i < HEADINGS.length; i++) {
                    write(sheet, book, row, i);
                }
            }
            sheet.freezePane(2, 1);
            sheet.setAutoFilter(0, 0, ROWS, HEADINGS.length - 1);
            for (int i = 0; i < HEADINGS.length; i++) {
                String format = i % 5 == 2 ? "#,##0.00" : i % 5 == 4 ? "yyyy-mm-dd" : "General";
                sheet.range(1, i, ROWS, i)
                        .style()
                        .format(format)
                        .borderStyle("thin")
                        .set();
            }
        }
        return out.size();
    }

    private static void write(Worksheet sheet, int book, int row, int column) {
        switch (column % 5) {
            case 0, 1 -> sheet.value(row + 1, column, text(book, row, column));
            case 2 -> sheet.value(row + 1, column, BigDecimal.valueOf(fen(book, row, column), 2));
            case 3 -> sheet.value(row + 1, column, row);
            default -> sheet.value(row + 1, column, DAY.plusDays(row % 30));
        }
    }

    private static String text(int book, int row, int column) {
        return column % 2 == 0
                ? "和平里 " + (row % 9) + " 号楼 " + row + " 室"
                : "1380" + (book * 7919L + row * 31L + column);
    }

    private static long fen(int book, int row, int column) {
        return (book * 7919L + row * 131L + column * 17L) % 1_000_000;
    }
}
