package io.gridbook.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Prints how many rows a second are judged, and read and checked, by turns: bills in ASCII, and customers in UTF-8 and in
 * GB18030. {@code main [rows] [rounds]}.
 */
final class RowReaderBench {
    private RowReaderBench() {}

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 500_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        Path dir = Files.createTempDirectory("bench");
        bills(dir.resolve("bills_202610.csv"), rows);
        customers(dir.resolve("customers_20261030_utf8.csv"), rows, StandardCharsets.UTF_8);
        customers(dir.resolve("customers_20261030_gb18030.csv"), rows, Charset.forName("GB18030"));
        List<DropFile> files = Drop.scan(dir).files();
        for (int round = 0; round < rounds; round++) {
            for (DropFile file : files) {
                System.out.printf(Locale.ROOT, "%-30s %s%n", file.name(), measure(file, rows));
            }
        }
        for (DropFile file : files) {
            Files.delete(file.path());
        }
        Files.delete(dir);
    }

    private static String measure(DropFile file, int rows) {
        long start = System.nanoTime();
        long cpu = cpu();
        Judgement judgement = new FileJudge(Acceptance.NONE).judge(file);
        String judged = "judge " + speed(rows, start, cpu);
        start = System.nanoTime();
        cpu = cpu();
        Counts counts = new RowReader(Acceptance.NONE).read(file, judgement, new Sink());
        return judged + "   read " + speed(rows, start, cpu) + "   " + counts.accepted();
    }

    private static String speed(int rows, long start, long cpu) {
        double wall = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT, "%.2f s wall, %.2f s CPU, %.0f rows/s", wall, (cpu() - cpu) / 1e9, rows / wall);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void bills(Path path, int rows) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write("bill_month,service_id,account_id,rent,voice,data,messages,vas,other,discount,one_off,total\n");
            for (int i = 0; i < rows; i++) {
                StringBuilder line = new StringBuilder("202610,S").append(100_000_000 + i);
                line.append(",A").append(20_000_000 + i / 2);
                long total = 0;
                for (int charge = 0; charge < 8; charge++) {
                    int fen = random.nextInt(4) == 0 ? 0 : random.nextInt(20_000);
                    total += charge == 6 ? -fen : fen;
                    line.append(',').append(yuan(fen));
                }
                out.write(line.append(',').append(yuan(total)).append('\n').toString());
            }
        }
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static void customers(Path path, int rows, Charset charset) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(path, charset)) {
            out.write(
                    "customer_id,id_type,id_number,name,customer_class,customer_kind,birthday,contact_mobile,building,"
                            + "unit_room,address,employer,job_title,grid_code\n");
            for (int i = 0; i < rows; i++) {
                out.write(("C%08d,ID_CARD,99000119880704%04d,马丽华,URBAN,OTHER,1988-07-04,12864704837,东风新苑%d号楼,"
                                + "4单元302室,城东区东风路%d号,纺织厂,工人,G%06d\n")
                        .formatted(i, i % 10_000, i % 90, i % 300, i % 50));
            }
        }
    }

    /** Takes rows and does nothing with them but to look at one. */
    private static final class Sink implements RowSink {
        private long seen;

        @Override
        public void accept(long line, @Nullable String[] values) {
            String first = values[0];
            seen += first == null ? 0 : first.length();
        }

        @Override
        public void reject(long line, String column, String reason, List<String> fields) {
            throw new IllegalStateException("line " + line + " " + column + " " + reason + " " + seen);
        }
    }
}
